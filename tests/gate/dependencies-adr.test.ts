import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const COLUMNS = ['package', 'used for', 'why', 'looked at', 'licence', 'keeper'] as const;

interface Manifest {
  readonly name?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifests = ['package.json', ...globSync('{apps,packages}/*/package.json', { cwd: root })];
const ours = new Set(manifests.map((file) => read(file).name));
const named = new Set(
  manifests.flatMap((file) => {
    const { dependencies, devDependencies } = read(file);
    return Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !ours.has(name));
  }),
);
const lines = new Map(
  readFileSync(`${root}docs/adr/dependencies.md`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()))
    .map((cells) => [cells[0]?.replaceAll('`', '') ?? '', cells]),
);

describe('docs/adr/dependencies.md', () => {
  it('design §7 has one line for each dependency of each package.json, and no line for any other', () => {
    expect([...lines.keys()].sort()).toEqual([...named].sort());
  });

  it.each([...lines])('design §7 %s says why, what else, which licence and who keeps it', (name, cells) => {
    expect(cells).toHaveLength(COLUMNS.length);
    expect(cells.every((cell) => cell !== '')).toBe(true);
    expect(cells[COLUMNS.indexOf('licence')]).toBe(licenceOf(name));
  });
});

function read(file: string): Manifest {
  return JSON.parse(readFileSync(`${root}${file}`, 'utf8')) as Manifest;
}

/** Of the installed package: hoisted to the root, or inside the workspace that needs another version. */
function licenceOf(name: string): string | undefined {
  const places = manifests.map(
    (file) => `${file.slice(0, -'package.json'.length)}node_modules/${name}/package.json`,
  );
  const place = places.find((file) => existsSync(`${root}${file}`));
  return place === undefined ? undefined : read(place).license;
}
