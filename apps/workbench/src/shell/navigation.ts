/** The main places of the workbench and the permission that opens each; the server says which somebody has. */
export const NAVIGATION = [
  { to: '/', label: '首页', permission: 'staff' },
  { to: '/queue', label: '办件', permission: 'case_reading' },
  { to: '/intake', label: '新收件', permission: 'intake' },
  { to: '/authority', label: '权限查询', permission: 'staff' },
  { to: '/places', label: '办事场所', permission: 'places' },
] as const;
