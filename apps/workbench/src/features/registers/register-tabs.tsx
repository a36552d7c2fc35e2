import { Link } from '@tanstack/react-router';
import { PageTabs } from '../../shell/page-tabs.tsx';
import { useSession } from '../sessions/use-session.ts';
import { REGISTER_TABS, type RegisterKind } from './register-kinds.ts';

/** The registers that the person may read; the server says which. */
export function RegisterTabs({ current }: { readonly current: RegisterKind }) {
  const { permissions } = useSession();
  const tabs = REGISTER_TABS.filter(({ permission }) => permissions.includes(permission));
  if (tabs.length < 2) return null;
  return (
    <PageTabs label="登记簿">
      {tabs.map(({ register, label }) => (
        <Link
          key={register}
          to="/registers/$register"
          params={{ register }}
          search={{}}
          aria-current={register === current ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </PageTabs>
  );
}
