import { Link, useLocation } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { logOut } from '../features/sessions/log-out.ts';
import { useSession } from '../features/sessions/use-session.ts';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';
import { NAVIGATION } from './navigation.ts';
import { useShownCurrent } from './use-shown-current.ts';

export function TopBar() {
  const { name, appointments, permissions, demo } = useSession();
  const [failed, setFailed] = useState(false);
  const links = useShownCurrent();
  const { pathname } = useLocation();
  const shown = NAVIGATION.filter(({ permission }) => permissions.includes(permission));
  // A page under two of them (印章管理 stands under 赋权管理) is one of the nearer.
  const isUnderNearer = (to: string) =>
    shown.some((other) => other.to !== to && other.to.startsWith(`${to}/`) && pathname.startsWith(other.to));
  return (
    <header className="top-bar">
      <Link to="/" className="brand">
        <Mark />
        <span>
          <b>通办</b>
          <small>工作台</small>
        </span>
      </Link>
      <nav ref={links} aria-label="主要功能">
        {shown.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: to === '/' || isUnderNearer(to), includeSearch: false }}
          >
            {label}
          </Link>
        ))}
      </nav>
      {demo && <span className="demo-flag">演示环境</span>}
      <div className="who">
        <ul>
          {appointments.map(({ id, organisationName, postName }) => (
            <li key={id}>
              {organisationName} <span>{postName}</span>
            </li>
          ))}
        </ul>
        <Link to="/account" className="own-account">
          <Icon name="person" />
          {name}
        </Link>
        <Button onClick={() => logOut().catch(() => setFailed(true))}>退出</Button>
        {failed && <span role="alert">没有退出，请检查网络后再试。</span>}
      </div>
    </header>
  );
}
