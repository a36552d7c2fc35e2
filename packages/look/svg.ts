import { type IconName, iconPaths } from './icons.ts';
import { markGrid, markPaths } from './mark-paths.ts';
import { peonyGrid, peonyPaths } from './peony-paths.ts';
import { tokens } from './tokens.ts';

type Paint = { readonly stroke?: string; readonly ground?: string };

const open = (box: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" fill="none" stroke-linecap="round" stroke-linejoin="round"`;

/** The peony as a stand-alone SVG file; `ground` must be the colour it is laid on. */
export function peonySvg({ stroke = tokens.colour.act, ground = tokens.colour.paper }: Paint = {}): string {
  const lines = peonyPaths.map(([kind, d]) =>
    kind === 'petal' ? `<path fill="${ground}" d="${d}"/>` : `<path stroke-width="1" d="${d}"/>`,
  );
  const box = `0 0 ${peonyGrid.width} ${peonyGrid.height}`;
  return `${open(box)} stroke="${stroke}" stroke-width="2">${lines.join('')}</svg>`;
}

/** The mark as a stand-alone SVG file, for the favicon and for documents. */
export function markSvg({ stroke = tokens.colour.act, ground = tokens.colour.paper }: Paint = {}): string {
  const lines = markPaths.map((d) => `<path d="${d}"/>`).join('');
  return `${open(`0 0 ${markGrid} ${markGrid}`)} stroke="${stroke}" stroke-width="16"><g fill="${ground}">${lines}</g></svg>`;
}

/** One icon as a stand-alone SVG file. */
export function iconSvg(name: IconName, { stroke = tokens.colour.ink }: Paint = {}): string {
  return `${open('0 0 24 24')} stroke="${stroke}" stroke-width="1.5"><path d="${iconPaths[name]}"/></svg>`;
}
