import { antdTheme } from '@tongban/look';
import type { ThemeConfig } from 'antd';

/** The shared theme, fixed to one class so that the style sheet made while building fits what the browser renders. */
export const workbenchTheme: ThemeConfig = {
  ...antdTheme,
  hashed: false,
  zeroRuntime: true,
  cssVar: { prefix: 'ant', key: 'tongban' },
};
