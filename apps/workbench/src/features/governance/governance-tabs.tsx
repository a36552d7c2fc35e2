import { Link, Navigate } from '@tanstack/react-router';
import { PageTabs } from '../../shell/page-tabs.tsx';
import { useSession } from '../sessions/use-session.ts';

/** The desks of 赋权管理 in the order of a power's life, and the permission that opens each. */
const TABS = [
  { to: '/catalogue-editions', label: '指导目录', permission: 'city_filings' },
  { to: '/governance/plan', label: '专班与方案', permission: 'city_filings' },
  { to: '/governance/requests', label: '用权申请', permission: 'power_requests' },
  { to: '/governance/entrustability', label: '赋权部门与委托审查', permission: 'governance' },
  { to: '/governance/lists', label: '清单', permission: 'governance' },
  { to: '/governance/city-filings', label: '清单报市备案', permission: 'city_filings' },
  { to: '/governance/agreements', label: '协议', permission: 'governance' },
  { to: '/governance/memos', label: '审管衔接备忘录', permission: 'governance' },
  { to: '/governance/filings', label: '协议备案', permission: 'filing' },
  { to: '/governance/seals', label: '印章', permission: 'seals' },
  { to: '/governance/organisations', label: '机构', permission: 'organisations' },
  { to: '/governance/appointments', label: '岗位', permission: 'staffing' },
  { to: '/governance/starts', label: '启动与收回', permission: 'governance' },
  { to: '/governance/evaluations', label: '跟踪评估', permission: 'governance' },
  { to: '/governance/batches', label: '批量办理', permission: 'batches' },
] as const;

/** The desks that the person may work at. */
export function GovernanceTabs() {
  const { permissions } = useSession();
  return (
    <PageTabs label="赋权管理">
      {TABS.filter(({ permission }) => permissions.includes(permission)).map(({ to, label }) => (
        <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>
          {label}
        </Link>
      ))}
    </PageTabs>
  );
}

/** 赋权管理 itself: the lists for whoever writes them, else the first desk that is open to the person. */
export function GovernanceStart() {
  const { permissions } = useSession();
  const open = TABS.filter(({ permission }) => permissions.includes(permission));
  const start = open.find(({ to }) => to === '/governance/lists') ?? open[0];
  return <Navigate to={start?.to ?? '/'} replace />;
}
