import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';

// Ideographs and full-width marks are 10 wide, all else 5: enough to test the breaking without a font.
const measure = (text: string) =>
  [...text].reduce((sum, char) => sum + (/[\x20-\x7e]/.test(char) ? 5 : 10), 0);
const textsOf = (text: string, width: number, indent = 0) =>
  breakLines(text, width, measure, indent).map((line) => line.text);

describe('breakLines', () => {
  it('GB/T 15834 no line begins with a closing mark or ends with an opening one', () => {
    expect(textsOf('申请材料齐全，予以受理。', 60)).toEqual(['申请材料齐', '全，予以受', '理。']);
    expect(textsOf('依据规定《条例》办理', 50)).toEqual(['依据规定', '《条例》办', '理']);
  });

  it('GB/T 9704 a number stays whole, the first line is indented, full lines fill the column', () => {
    expect(textsOf('编号是371722-2026号', 60)).toEqual(['编号是', '371722-2026', '号']);
    const [first, second] = breakLines('单县市场监督管理局', 50, measure, 20);
    expect([first?.text, second?.text]).toEqual(['单县市', '场监督管理']);
    expect(breakLines('单县2026年1月', 45, measure)[0]).toEqual({ text: '单县2026', spacing: 1 });
  });

  it('GB/T 9704 breaks an endless number rather than run over the edge, and keeps a line break', () => {
    expect(textsOf('ABCDEFGHIJKL', 30)).toEqual(['ABCDEF', 'GHIJKL']);
    expect(textsOf('甲\n乙', 30)).toEqual(['甲', '乙']);
    expect(textsOf('', 30)).toEqual(['']);
    expect(textsOf('A--', 20, 10)).toEqual(['A-', '-']);
  });

  it('L-38 loses nothing of the text and runs over no edge', () => {
    const text = fc.string({
      unit: fc.constantFrom('甲', '乙', '，', '。', '（', '）', '《', '》', 'A', '7', '-'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), fc.constantFrom(0, 10), (words, width, indent) => {
        const lines = breakLines(words, width, measure, indent);
        expect(lines.map((line) => line.text).join('')).toBe(words);
        lines.forEach((line, at) => {
          const room = at === 0 ? width - indent : width;
          const filled = measure(line.text) + line.spacing * Math.max(0, [...line.text].length - 1);
          expect(filled).toBeLessThanOrEqual(Math.max(room, measure([...line.text][0] ?? '')) + 1e-6);
        });
      }),
    );
  });
});
