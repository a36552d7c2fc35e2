import { expect } from 'vitest';

const MOST_BYTES = 60 * 1024;

/** What holds for every page: size, CSP, ids, references, token first (design §8, §9, §10). */
export function expectSoundPage(html: string): void {
  expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
  expect(html).not.toMatch(/<[^>]+\sstyle=|<style|<script|<[^>]+\son[a-z]+=|javascript:/i);
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const targets = [
    ...html.matchAll(/\s(?:aria-describedby|aria-labelledby|for|href)="(?:#)?([^"/?:]+)"/g),
  ].flatMap((match) => match[1]?.split(' ') ?? []);
  expect(targets.filter((target) => !/^\d+$/.test(target) && !ids.includes(target))).toEqual([]);
  for (const [, first] of html.matchAll(/<form[^>]*method="post"[^>]*>(<[^>]+>)/g)) {
    expect(first).toContain('name="_csrf"');
  }
}
