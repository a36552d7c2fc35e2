import { describe, expect, it } from 'vitest';
import { renderPage } from '../layout/render.ts';
import { Gallery } from './gallery.tsx';

const shell = {
  elder: false,
  stylesheetHref: '/assets/portal.css',
  footer: {},
  elderSwitch: { on: false, csrfToken: 'token', returnTo: '/gallery' },
};
const html = renderPage(<Gallery shell={shell} />);

describe('the gallery', () => {
  it('design §8: even with every component and the peony it stays below 60 KB uncompressed', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(60 * 1024);
  });

  it('§9 carries no inline style, script or handler, so the strict CSP holds', () => {
    expect(html).not.toMatch(/<[^>]+\sstyle=|<style|<script|<[^>]+\son[a-z]+=|javascript:/i);
  });

  it('has no id twice, and every aria reference and label leads somewhere', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/\s(?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)].flatMap(
      (match) => match[1]?.split(' ') ?? [],
    );
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('links every mistake to a control that exists', () => {
    const links = [...html.matchAll(/href="#(f-[^"]+)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(0);
    for (const id of links) expect(html).toContain(`id="${id}"`);
  });

  it('§9 puts the token first into every posted form', () => {
    const forms = [...html.matchAll(/<form[^>]*method="post"[^>]*>(<[^>]+>)/g)].map((match) => match[1]);
    expect(forms.length).toBeGreaterThan(1);
    for (const first of forms) expect(first).toContain('name="_csrf"');
  });
});
