export { antdTheme } from './antd-theme.ts';
export { composeCss, portalCssParts } from './compose-css.ts';
export * from './peony.ts';
