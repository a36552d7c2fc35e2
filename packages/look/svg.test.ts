import { describe, expect, it } from 'vitest';
import { type IconName, iconPaths } from './icons.ts';
import { markPaths } from './mark-paths.ts';
import { peonyPaths } from './peony-paths.ts';
import { iconSvg, markSvg, peonySvg } from './svg.ts';

describe('line drawings', () => {
  it('are path data that start with a move and hold nothing else', () => {
    const all = [...Object.values(iconPaths), ...markPaths, ...peonyPaths.map(([, d]) => d)];
    for (const d of all) expect(d).toMatch(/^M[-0-9. MmLlHhVvCcSsQqAaZz]+$/);
  });

  it('stand alone as SVG files without style or script', () => {
    const files = [
      peonySvg(),
      markSvg(),
      ...(Object.keys(iconPaths) as IconName[]).map((name) => iconSvg(name)),
    ];
    for (const file of files) {
      expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<\/svg>$/);
      expect(file).not.toMatch(/style=|<script|\son[a-z]+=/);
    }
  });

  it('hide what lies behind by the ground they are given', () => {
    expect(peonySvg({ ground: '#123456' })).toContain('fill="#123456"');
    expect(markSvg({ stroke: '#654321' })).toContain('stroke="#654321"');
  });
});
