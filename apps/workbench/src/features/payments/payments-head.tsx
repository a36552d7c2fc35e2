import { Link } from '@tanstack/react-router';
import { PageHead } from '../../shell/page-head.tsx';
import { PageTabs } from '../../shell/page-tabs.tsx';
import { useSession } from '../sessions/use-session.ts';

const PAGES = [
  { to: '/payments', label: '订单登记簿', permission: 'payments' },
  { to: '/payments/collect', label: '窗口代收', permission: 'payments' },
  { to: '/payments/reconciliation', label: '每日对账', permission: 'reconciliation' },
] as const;

/** The pages of 代收缴费 under one heading. */
export function PaymentsHead({ title }: { readonly title: string }) {
  const { permissions } = useSession();
  return (
    <>
      <PageHead title={title} />
      <PageTabs label="代收缴费">
        {PAGES.filter(({ permission }) => permissions.includes(permission)).map(({ to, label }) => (
          <Link key={to} to={to} activeOptions={{ exact: true }}>
            {label}
          </Link>
        ))}
      </PageTabs>
    </>
  );
}
