// Which file may import which (design §3). `npm run deps` applies the rules to packages and apps;
// tests/gate/dependency-rules.test.ts applies them to a tree that breaks each one.
//
// An `import type` counts as a dependency in every rule but one: it is erased when the program runs, yet it ties two
// parts together all the same. The exception is `sql-only-in-stores`: a row type is not a query.

const TEST = '(\\.test\\.tsx?$|/testing/)';
const FEATURES = '^apps/server/src/features';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that import each other cannot be read, tested or moved one without the other.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'The imported file or package does not exist; `virtual:` ones are made by the build.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'domain-imports-nothing',
      comment:
        'The domain is pure: no package, no Node module, no other part. Pass what it needs as an argument.',
      severity: 'error',
      from: { path: '^packages/domain/', pathNot: TEST },
      to: { pathNot: '^packages/domain/' },
    },
    {
      name: 'domain-tests-stay-inside',
      comment: 'A rule is tested without server and screen.',
      severity: 'error',
      from: { path: '^packages/domain/' },
      to: { path: '^(apps|packages)/', pathNot: '^packages/domain/' },
    },
    {
      name: 'gb-imports-none-of-ours',
      comment: 'packages/gb is usable without the rest: national standards only.',
      severity: 'error',
      from: { path: '^packages/gb/' },
      to: { path: '^(apps|packages)/', pathNot: '^packages/gb/' },
    },
    {
      name: 'look-imports-nothing',
      comment: 'Tokens, icons and style sheets; whoever draws brings the library.',
      severity: 'error',
      from: { path: '^packages/look/', pathNot: TEST },
      to: { pathNot: '^packages/look/' },
    },
    {
      name: 'contract-imports-domain-only',
      comment: 'The contract is read by both sides of the wire, so it knows neither.',
      severity: 'error',
      from: { path: '^packages/contract/' },
      to: { path: '^(apps|packages)/', pathNot: '^packages/(contract|domain)/' },
    },
    {
      name: 'packages-not-to-apps',
      comment: 'The arrow goes from apps to packages.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'server-not-to-workbench',
      comment: 'The server knows the contract, not the screen.',
      severity: 'error',
      from: { path: '^apps/server/' },
      to: { path: '^apps/', pathNot: '^apps/server/' },
    },
    {
      name: 'workbench-imports-contract-terms-look',
      comment:
        'The workbench computes no rule: words from domain/terms, shapes from the contract, tokens from look.',
      severity: 'error',
      from: { path: '^apps/workbench/' },
      to: {
        path: '^(apps|packages)/',
        pathNot: '^(apps/workbench|packages/contract|packages/look|packages/domain/terms)/',
      },
    },
    {
      name: 'platform-knows-no-feature',
      comment: 'The platform has no feature words: hand it what it needs when the server is put together.',
      severity: 'error',
      from: { path: '^apps/server/src/platform/' },
      to: { path: '^apps/server/src/(features|portal)/' },
    },
    {
      name: 'feature-not-to-portal',
      comment: 'Pages call operations, never the other way round (design §2.6).',
      severity: 'error',
      from: { path: `${FEATURES}/` },
      to: { path: '^apps/server/src/portal/' },
    },
    {
      name: 'feature-through-index',
      comment: 'Another feature is reached through its index.ts only; its operations are exported there.',
      severity: 'error',
      from: { path: `${FEATURES}/([^/]+)/` },
      to: {
        path: `${FEATURES}/`,
        pathNot: [`${FEATURES}/$1/`, `${FEATURES}/[^/]+/index\\.ts$`, `${FEATURES}/[^/]+/testing/`],
      },
    },
    {
      name: 'portal-through-index',
      comment: 'The portal reaches a feature through its index.ts, like any other caller (design §2.6).',
      severity: 'error',
      from: { path: '^apps/server/src/portal/' },
      to: {
        path: `${FEATURES}/`,
        pathNot: [`${FEATURES}/[^/]+/index\\.ts$`, `${FEATURES}/[^/]+/testing/`],
      },
    },
    {
      name: 'sql-only-in-stores',
      comment:
        'SQL stands in *.store.ts and in the platform. Write a store function that takes the transaction.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: ['^apps/server/src/platform/', '\\.store\\.ts$', TEST] },
      to: {
        path: 'node_modules/(kysely|pg|pg-boss|@electric-sql/pglite)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'testing-only-in-tests',
      comment: 'Stories and helpers of tests never reach the running program.',
      severity: 'error',
      from: { pathNot: [TEST, '^tests/', '^bench/'] },
      to: { path: '^(apps|packages)/.*/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|packages)/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css', '.d.ts'],
    },
  },
};
