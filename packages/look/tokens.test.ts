import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { composeCss, portalCssParts } from './compose-css.ts';
import { contrastRatio } from './contrast-ratio.ts';
import { cssFromTokens } from './css-from-tokens.ts';
import { contrastPairs, tokens } from './tokens.ts';

const read = (part: string): string => readFileSync(new URL(part, import.meta.url), 'utf8');

describe('tokens', () => {
  it.each(contrastPairs)('§3.11 GB/T 37668: %s on %s reaches %s : 1', (text, ground, least) => {
    expect(contrastRatio(tokens.colour[text], tokens.colour[ground])).toBeGreaterThanOrEqual(least);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(() => contrastRatio('red', '#ffffff')).toThrow('not a colour');
  });

  it('§3.11 gives targets of 44 px and, in elder mode, of 60 px', () => {
    expect(Number.parseInt(tokens.target.normal, 10)).toBeGreaterThanOrEqual(44);
    expect(Number.parseInt(tokens.target.elder, 10)).toBeGreaterThanOrEqual(60);
    expect(Number(tokens.leading.body)).toBeGreaterThanOrEqual(1.5);
  });

  it('tokens.css says the same as tokens.ts', () => {
    expect(composeCss([read('tokens.css')])).toBe(composeCss([cssFromTokens()]));
  });
});

describe('the portal style sheet', () => {
  const css = composeCss(portalCssParts.map(read));

  it('design §8: at most 10 KB are transferred, and 44 KB are read by a browser that takes no compression', () => {
    expect(gzipSync(css).length).toBeLessThanOrEqual(10 * 1024);
    expect(Buffer.byteLength(css)).toBeLessThanOrEqual(44 * 1024);
  });

  it('fetches nothing: no web font, no import, no picture', () => {
    expect(css).not.toMatch(/@import|@font-face|url\(/);
  });

  it('uses only custom properties that are declared', () => {
    const declared = new Set(css.match(/--[a-z0-9-]+(?=:)/g));
    const used = new Set([...css.matchAll(/var\((--[a-z0-9-]+)/g)].map((match) => match[1]));
    expect([...used].filter((name) => name !== undefined && !declared.has(name))).toEqual([]);
  });

  it('takes every colour from the tokens', () => {
    const own = composeCss(portalCssParts.slice(1).map(read));
    expect(
      own.match(/#[0-9a-f]{3,8}\b/gi)?.filter((colour) => !['#fff', '#000'].includes(colour)) ?? [],
    ).toEqual([]);
  });

  it('design §11: red serves only what is late', () => {
    const rules = css
      .match(/[^{}]+\{[^{}]*--colour-seal[^{}]*\}/g)
      ?.filter((rule) => rule.includes('var(--colour-seal'));
    expect(rules?.length).toBeGreaterThan(0);
    for (const rule of rules ?? []) expect(rule.slice(0, rule.indexOf('{'))).toContain('late');
  });

  it('§3.11 keeps focus visible, obeys reduced motion, forced colours and print', () => {
    for (const needed of [':focus-visible', 'prefers-reduced-motion', 'forced-colors', '@media print']) {
      expect(css).toContain(needed);
    }
  });
});
