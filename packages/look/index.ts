export { antdTheme } from './antd-theme.ts';
export { composeCss, portalCssParts } from './compose-css.ts';
export { contrastRatio } from './contrast-ratio.ts';
export { cssFromTokens } from './css-from-tokens.ts';
export * from './peony.ts';
export { type ColourToken, contrastPairs, tokens } from './tokens.ts';
