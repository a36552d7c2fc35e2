import { tokens } from './tokens.ts';

const { colour } = tokens;

/**
 * Theme of antd 6 (`<ConfigProvider theme={antdTheme}>`) from the same tokens, so that the workbench and the portal are
 * one product. Sizes are antd's plain numbers in px. antd's error colour is our 赭 and not red: red stays with seals
 * and with what is late (design §11).
 */
export const antdTheme = {
  token: {
    colorPrimary: colour.act,
    colorPrimaryHover: colour.actDeep,
    colorInfo: colour.act,
    colorSuccess: colour.act,
    colorWarning: colour.heed,
    colorError: colour.heed,
    colorLink: colour.act,
    colorLinkHover: colour.actDeep,
    colorText: colour.ink,
    colorTextSecondary: colour.inkSoft,
    colorTextTertiary: colour.inkFaint,
    colorTextPlaceholder: colour.inkFaint,
    colorBgBase: colour.surface,
    colorBgLayout: colour.paper,
    colorBorder: colour.edge,
    colorBorderSecondary: colour.line,
    colorSplit: colour.line,
    borderRadius: 3,
    borderRadiusLG: 3,
    borderRadiusSM: 2,
    fontFamily: tokens.font.sans,
    fontSize: 15,
    lineHeight: 1.7,
    controlHeight: 36,
    controlHeightLG: 44,
    motion: false,
    wireframe: false,
  },
  components: {
    Layout: { headerBg: colour.paper, siderBg: colour.paper, bodyBg: colour.paper, footerBg: colour.shade },
    Menu: { itemBg: colour.paper, itemSelectedBg: colour.actTint, itemSelectedColor: colour.act },
    Table: { headerBg: colour.shade, headerColor: colour.ink, rowHoverBg: colour.actTint },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
    Tag: { defaultBg: colour.surface },
  },
} as const;
