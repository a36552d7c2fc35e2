import { Link } from '@tanstack/react-router';
import { useSession } from '../sessions/use-session.ts';
import '../registers/registers.css';

/** The desks of 赋权管理 in the order of a power's life, and the permission that opens each. */
const TABS = [{ to: '/governance/batches', label: '批量办理', permission: 'batches' }] as const;

/** The desks that the person may work at. */
export function GovernanceTabs() {
  const { permissions } = useSession();
  return (
    <nav className="register-tabs" aria-label="赋权管理">
      {TABS.filter(({ permission }) => permissions.includes(permission)).map(({ to, label }) => (
        <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
