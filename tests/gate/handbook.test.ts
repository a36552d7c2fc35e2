import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { wordsOnPages } from '../support/words-on-pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = `${root}docs/handbook/`;

const chapters = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(FOLDER + name, 'utf8') }));
const shown = matchesIn(
  chapters.map(({ text }) => text),
  /<img src="pictures\/([^"]+)\.png"/g,
);
const journeys = globSync('tests/e2e/*.spec.ts', { cwd: root }).map((file) =>
  readFileSync(root + file, 'utf8'),
);

describe('issue 3 the pictures of the handbook', () => {
  it('are all there, and none is left over', () => {
    const kept = readdirSync(`${FOLDER}pictures`).map((name) => name.replace(/\.png$/, ''));
    expect(kept.sort()).toEqual([...shown].sort());
  });

  it('are each taken by a journey, and a journey takes none that no chapter shows', () => {
    const taken = matchesIn(journeys, /\bpicture\(\s*\w+,\s*'([^']+)'|\{ name: '([a-z-]+)', account:/g);
    expect([...taken].sort()).toEqual([...shown].sort());
  });

  it('say in words what they show, for whoever does not see them', () => {
    const images = chapters.flatMap(({ text }) => text.match(/<img [^>]*>/g) ?? []);
    expect(images.length).toBeGreaterThan(40);
    expect(images.filter((image) => !/ alt="[^"]{4,}"/.test(image))).toEqual([]);
  });
});

describe('issue 3 the words of the handbook', () => {
  const words = wordsOnPages(root);

  it.each(chapters)('$name: every 「name」 stands on a page of the product just so', ({ text }) => {
    const quoted = matchesIn([text], /「([^」]+)」/g);
    expect([...quoted].filter((name) => !words.has(name))).toEqual([]);
  });

  it('a name that was changed, cut or invented is not among them', () => {
    expect(words.has('提交申请')).toBe(true);
    expect(['提交', '提交申请单', '提交申', '网上办理申请'].filter((name) => words.has(name))).toEqual([]);
  });

  it('every link inside the handbook leads somewhere', () => {
    const links = chapters.flatMap(({ name, text }) =>
      [...text.matchAll(/\]\(([^)#]*)(?:#([^)]+))?\)/g)].map(([, file = '', anchor]) => ({
        from: name,
        file: file === '' ? name : file,
        anchor,
      })),
    );
    const dead = links.filter(({ file, anchor }) => {
      if (!existsSync(FOLDER + file)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(FOLDER + file, 'utf8')).has(anchor);
    });
    expect(dead).toEqual([]);
  });
});

/** The anchors that GitHub and other readers make of headings: letters, digits and hyphens. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = matchesIn([markdown], /^#+ (.+)$/gm);
  return new Set(
    [...headings].map((heading) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** All first groups that a pattern catches. */
function matchesIn(texts: readonly string[], pattern: RegExp): ReadonlySet<string> {
  const caught = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, one, other]) => one ?? other));
  return new Set(caught.filter((name) => name !== undefined));
}
