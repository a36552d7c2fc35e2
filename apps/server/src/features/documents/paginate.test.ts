import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, heightOf } from './block.ts';
import { paginate } from './paginate.ts';

const block = (height: number, keepWithNext = false): Block => ({
  height,
  keepWithNext,
  draw: () => undefined,
});

describe('paginate', () => {
  it('R-1.2.8 the signature never stands alone: what is kept with it goes over with it', () => {
    const pages = paginate([block(40), block(40), block(10, true), block(30)], 100);
    expect(pages.map((page) => page.map((one) => one.height))).toEqual([
      [40, 40],
      [10, 30],
    ]);
  });

  it('R-1.2.8 drops no block, keeps the order, and fills no page beyond its height', () => {
    const blocks = fc.array(fc.record({ height: fc.integer({ min: 1, max: 120 }), keep: fc.boolean() }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(blocks, (specs) => {
        const all = specs.map((spec) => block(spec.height, spec.keep));
        const pages = paginate(all, 100);
        expect(pages.flat()).toEqual(all);
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(0);
          expect(page.length === 1 || heightOf(page) <= 100).toBe(true);
        }
      }),
    );
  });
});
