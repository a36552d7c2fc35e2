import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, SEAL_DIAMETER, type SealGlyph, sealGeometry } from './seal-geometry.ts';

const NO2 = '单县市场监督管理局审批专用章（终兴镇）';
const LUXI = '菏泽鲁西新区管理委员会行政审批专用章（岳程街道）';

describe('sealGeometry', () => {
  it.each([
    [NO2, '单县市场监督管理局', '审批专用章', '（终兴镇）'],
    [LUXI, '菏泽鲁西新区管理委员会', '行政审批专用章', '（岳程街道）'],
    ['单县行政审批服务局审批专用章（北城街道）', '单县行政审批服务局', '审批专用章', '（北城街道）'],
    ['单县市场监督管理局受理专用章', '单县市场监督管理局', '受理专用章', ''],
    ['单县市场监督管理局', '单县市场监督管理局', '', ''],
  ])('R-1.2.4 R-1.2.5 %s is read as organ, name and township', (text, organ, purpose, place) => {
    expect(partsOf(text)).toEqual({ organ, purpose, place });
  });

  it('R-1.2.4 the organ runs over the top from left to right, the star is above the name and the township below it', () => {
    const { glyphs, star, ring } = sealGeometry(NO2);
    expect(glyphs.map((glyph) => glyph.char).join('')).toBe(NO2);
    const organ = glyphs.slice(0, 9);
    expect(organ.map((glyph) => glyph.turn)).toEqual([...organ].map((g) => g.turn).sort((a, b) => a - b));
    expect(organ[4]).toMatchObject({ char: '监', turn: 0 });
    expect(organ[0]?.x).toBeCloseTo(-(organ[8]?.x ?? 0));
    const [lowestOfStar, nameY, placeY] = [
      Math.max(...star.map((p) => p.y)),
      glyphs[9]?.y ?? 0,
      glyphs[14]?.y ?? 0,
    ];
    expect(lowestOfStar).toBeLessThan(nameY);
    expect(nameY).toBeLessThan(placeY);
    expect(ring.radius * 2 + ring.width).toBe(SEAL_DIAMETER);
    expect(star).toHaveLength(10);
  });

  it('R-1.2.4 whatever the length of the names, all stays inside the ring and no two characters overlap', () => {
    const han = (max: number) =>
      fc.string({ unit: fc.constantFrom('菏', '泽', '县', '镇'), minLength: 1, maxLength: max });
    fc.assert(
      fc.property(han(22), han(12), fc.boolean(), (organ, place, specimen) => {
        const { glyphs, ring } = sealGeometry(`${organ}行政审批专用章（${place}）`, specimen);
        for (const glyph of glyphs) {
          expect(Math.hypot(...farthestCorner(glyph))).toBeLessThan(ring.radius - ring.width / 2);
        }
        for (const [at, glyph] of glyphs.entries()) {
          const next = glyphs[at + 1];
          if (next === undefined || next.turn === 0 || glyph.turn === 0) continue;
          const gap = Math.hypot(next.x - glyph.x, next.y - glyph.y);
          expect(gap).toBeGreaterThan(glyph.width);
        }
      }),
    );
  });

  it('R-1.2.4 a specimen says 样章, a real seal does not', () => {
    const chars = (specimen: boolean) => sealGeometry(NO2, specimen).glyphs.map((glyph) => glyph.char);
    expect(chars(true).slice(-2)).toEqual(['样', '章']);
    expect(chars(false)).not.toContain('样');
  });
});

/** The corner of a glyph's box that is farthest from the centre of the seal, measured in the glyph's own turn. */
function farthestCorner({ x, y, turn, width, height }: SealGlyph): [number, number] {
  const angle = (-turn * Math.PI) / 180;
  const along = x * Math.cos(angle) - y * Math.sin(angle);
  const up = x * Math.sin(angle) + y * Math.cos(angle);
  return [Math.abs(along) + width / 2, Math.abs(up) + height / 2];
}
