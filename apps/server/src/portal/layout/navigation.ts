/** The five doors of the portal, in their order in the header. */
export const navigation = [
  { key: 'home', label: '首页', href: '/' },
  { key: 'items', label: '事项', href: '/items' },
  { key: 'progress', label: '办件进度', href: '/progress' },
  { key: 'verify', label: '证照核验', href: '/verify' },
  { key: 'places', label: '服务网点', href: '/places' },
] as const;

export type NavigationKey = (typeof navigation)[number]['key'];

/** Name of the service, as it stands in the header and in every title. */
export const siteName = '菏泽市“县乡通办”服务';
