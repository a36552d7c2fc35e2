export { type IconName, iconPaths } from './icons.ts';
export { markGrid, markPaths } from './mark-paths.ts';
export { peonyGrid, peonyPaths } from './peony-paths.ts';
export { markSvg } from './svg.ts';
