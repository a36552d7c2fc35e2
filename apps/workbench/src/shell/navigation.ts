/** The main places of the workbench and the permission that opens each; the server says which somebody has. */
export const NAVIGATION = [
  { to: '/', label: '首页', permission: 'staff' },
  { to: '/queue', label: '办件', permission: 'case_reading' },
  { to: '/intake', label: '新收件', permission: 'intake' },
  { to: '/matrix', label: '赋权总览', permission: 'registers' },
  { to: '/governance', label: '赋权管理', permission: 'batches' },
  { to: '/registers', label: '登记簿', permission: 'registers' },
  { to: '/governance/seals', label: '印章管理', permission: 'seals' },
  { to: '/catalogue', label: '事项目录', permission: 'catalogue' },
  { to: '/system', label: '系统状态', permission: 'system_status' },
  { to: '/accounts', label: '账号', permission: 'accounts' },
  { to: '/access-log', label: '访问日志', permission: 'audit' },
  { to: '/ledger', label: '台账', permission: 'audit' },
  { to: '/roots', label: '每日根', permission: 'audit' },
  { to: '/authority', label: '权限查询', permission: 'staff' },
  { to: '/payments', label: '代收缴费', permission: 'payments' },
  { to: '/places', label: '办事场所', permission: 'places' },
] as const;
