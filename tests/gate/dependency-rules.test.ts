import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixture = `${root}tests/fixtures/dependency-rules/`;
const config = `${root}.dependency-cruiser.cjs`;

interface RuleSet {
  readonly forbidden: readonly { readonly name: string; readonly severity: string }[];
}
interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

const { forbidden } = createRequire(import.meta.url)(config) as RuleSet;

/** One file a rule, in the order of the configuration; each breaks its rule and no other. */
const BROKEN: Readonly<Record<string, string>> = {
  'no-circle': 'packages/domain/case/circle-here.ts',
  'no-unresolved': 'packages/contract/points-nowhere.mjs',
  'domain-imports-nothing': 'packages/domain/case/reads-machine.ts',
  'domain-tests-stay-inside': 'packages/domain/case/asks-standards.test.ts',
  'gb-imports-none-of-ours': 'packages/gb/knows-domain.ts',
  'look-imports-nothing': 'packages/look/draws-itself.ts',
  'contract-imports-domain-only': 'packages/contract/knows-standards.ts',
  'packages-not-to-apps': 'packages/look/opens-server.test.ts',
  'server-not-to-workbench': 'apps/server/src/knows-screen.ts',
  'workbench-imports-contract-terms-look': 'apps/workbench/src/computes-rule.ts',
  'platform-knows-no-feature': 'apps/server/src/platform/knows-feature.ts',
  'feature-not-to-portal': 'apps/server/src/features/cases/draws-page.ts',
  'feature-through-index': 'apps/server/src/features/cases/reaches-inside.ts',
  'portal-through-index': 'apps/server/src/portal/reaches-inside.ts',
  'sql-only-in-stores': 'apps/server/src/features/cases/writes-sql.ts',
  'testing-only-in-tests': 'apps/server/src/uses-story.ts',
};

describe('design §3 dependency rules, on a tree that breaks each of them', () => {
  let violations: readonly Violation[] = [];
  beforeAll(async () => {
    violations = await cruise(fixture);
  });

  it('design §3 every rule is an error and has a file that breaks it', () => {
    expect(forbidden.map((rule) => rule.name)).toEqual(Object.keys(BROKEN));
    expect(forbidden.every((rule) => rule.severity === 'error')).toBe(true);
  });

  it.each(Object.entries(BROKEN))('design §3 %s bites on %s', (rule, file) => {
    expect(violations.filter((v) => v.from === file).map((v) => v.rule.name)).toEqual([rule]);
  });

  it('design §3 what is allowed raises no complaint', () => {
    const complaints = violations.filter((v) => !Object.values(BROKEN).includes(v.from));
    expect(complaints).toEqual([]);
  });
});

describe('design §3 only stores and the platform touch SQL, whether or not they import a builder', () => {
  it('design §3 a query outside a store is found', () => {
    expect(queriesOutsideStores(fixture)).toEqual(['apps/server/src/features/cases/writes-query.ts']);
  });

  it('design §3 the server has none', () => {
    expect(queriesOutsideStores(root)).toEqual([]);
  });
});

/** The very command of `npm run deps`, run in another folder. */
async function cruise(folder: string): Promise<readonly Violation[]> {
  const program = `${root}node_modules/dependency-cruiser/bin/dependency-cruiser.mjs`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, '--config', config, '--output-type', 'json', 'packages', 'apps'],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  );
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

/** An import check cannot see a query on a transaction that was handed in: the calls themselves are looked for. */
function queriesOutsideStores(folder: string): string[] {
  const query = /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql(<[^`]*>)?`/;
  const isAllowed = /^apps\/server\/src\/platform\/|\.store\.ts$|\.test\.tsx?$|\/testing\//;
  return globSync('apps/server/src/**/*.{ts,tsx}', { cwd: folder })
    .filter((file) => !isAllowed.test(file) && query.test(readFileSync(`${folder}${file}`, 'utf8')))
    .sort();
}
