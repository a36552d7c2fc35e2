import { instant } from '@tongban/domain/time';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../platform/db/database.ts';
import { inTransaction, type Tx } from '../../platform/db/transaction.ts';
import { postgresTestDatabase } from '../../platform/testing/postgres-test-database.ts';
import { testDatabaseUrl } from '../../platform/testing/test-database.ts';
import { casesOfScope, countCases, selectCases } from './case-list.store.ts';
import { ANY_CASE, type CaseListFilter } from './case-list-filter.ts';
import type { CaseScope } from './cases.policy.ts';
import { inScope } from './cases.store.ts';
import { fillManyCases } from './testing/many-cases.ts';

interface Compiled {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

const COUNT = 20_000;
const countyId = 'county-4';
const SCOPES: readonly CaseScope[] = [
  { kind: 'township', countyId, townshipId: 'county-4-t6' },
  { kind: 'organ', countyId, organisationId: 'county-4-organ-2' },
  { kind: 'hall', countyId },
  { kind: 'county', countyId },
  { kind: 'items', countyId, itemIds: ['item-1', 'item-2', 'item-7'] },
];
const QUEUES = ['waiting', 'incoming', 'all', 'closed'] as const;
const APPLICANT = { applicantIndex: 'applicant-1', applicantGrams: ['gram-1', 'gram-2', 'gram-3'] };
const ANYTHING: CaseListFilter = { ...ANY_CASE, limit: 21 };
const HOME_FILTERS: readonly Partial<CaseListFilter>[] = [
  { queue: 'waiting', waiting: 'seal' },
  { queue: 'incoming' },
  { queue: 'waiting', due: { from: null, through: '2026-03-05' } },
  { queue: 'waiting', flag: 'transferred' },
  { queue: 'closed', closedFrom: instant('2026-02-28T00:00:00.000Z') },
  { queue: 'all', flag: 'deemed_accepted' },
];
const LATER = { dueOn: '2026-03-20', id: '01840000-0000-7000-8000-000000000000' };

describe.runIf(testDatabaseUrl !== undefined)('plans of the lists with 20,000 cases on PostgreSQL', () => {
  let database: Database;
  beforeAll(async () => {
    const opened = await postgresTestDatabase(testDatabaseUrl ?? '');
    database = opened;
    await inTransaction(database, (tx) => fillManyCases(tx, { count: COUNT, ...APPLICANT }));
    await analyze(opened.url);
  }, 60_000);
  afterAll(() => database?.close());

  it('the cases are there', async () => {
    const { rows } = await inTransaction(database, (tx) =>
      sql<{ n: number }>`select count(*)::int as n from service_case where county_id = ${countyId}`.execute(
        tx,
      ),
    );
    expect(rows[0]?.n).toBeGreaterThan(COUNT / 20);
  });

  const planOf = (scope: CaseScope, filter: Partial<CaseListFilter>) =>
    explain((tx) => casesOfScope(tx, scope, { ...ANYTHING, ...filter }));
  const explain = (queriesOf: (tx: Tx) => readonly { compile(): Compiled }[]) =>
    inTransaction(database, async (tx) => {
      const lines: string[] = [];
      for (const query of queriesOf(tx)) {
        const text = inline(query.compile());
        const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${sql.raw(text)}`.execute(tx);
        lines.push(...rows.map((row) => row['QUERY PLAN']));
      }
      return lines.join('\n');
    });

  const scopeOf = (kind: string) => {
    const scope = SCOPES.find((each) => each.kind === kind);
    if (!scope) throw new Error(`No scope ${kind}.`);
    return scope;
  };

  const scopes = SCOPES.map((scope) => [scope.kind, scope] as const);
  describe.each(scopes)('%s', (_kind, scope) => {
    it.each(QUEUES)('the queue %s reads an index, on the first page and on later ones', async (queue) => {
      for (const after of [null, LATER]) {
        expect(await planOf(scope, { queue, after })).not.toContain('Seq Scan');
      }
    });

    it.each<[string, Partial<CaseListFilter>]>([
      ['number', { number: 'n-19999' }],
      ['identity number', { applicantIndex: APPLICANT.applicantIndex }],
      ['telephone number', { phoneIndex: 'phone-1' }],
      ['part of a name', { applicantGrams: ['gram-2'] }],
    ])('the search by %s reads an index in every queue', async (_name, search) => {
      for (const queue of QUEUES) {
        expect(await planOf(scope, { queue, ...search })).not.toContain('Seq Scan');
      }
    });
  });

  it('one case is found by its key, through several scopes at once too', async () => {
    for (const scopes of [SCOPES.slice(0, 1), SCOPES]) {
      const plan = await explain((tx) => [
        tx
          .selectFrom('service_case')
          .selectAll()
          .where('id', '=', LATER.id)
          .where((eb) => inScope(eb, scopes)),
      ]);
      expect(plan).toContain('service_case_pkey');
      expect(plan).not.toContain('Seq Scan');
    }
  });

  it.each([
    ['township', /service_case_township_(queue|next)/],
    ['organ', /service_case_county_(queue|next)/],
    ['hall', /service_case_hall_queue/],
  ])('what waits for the %s is found by its own index, page after page', async (kind, index) => {
    for (const after of [null, LATER]) {
      // With a handful of rows the index of the next act is as good.
      expect(await planOf(scopeOf(kind), { queue: 'waiting', after })).toMatch(index);
    }
  });

  it.each([
    ['township', 'service_case_township_next'],
    ['organ', 'service_case_county_next'],
    ['hall', 'service_case_hall_next'],
  ])(
    'design §8 the next act of the %s is found by its own index, in order of the due date',
    async (kind, index) => {
      for (const after of [null, LATER]) {
        const plan = await planOf(scopeOf(kind), { queue: 'waiting', waiting: 'seal', after });
        expect(plan).toContain(index);
        if (after === null) expect(plan).not.toContain('Sort');
      }
    },
  );

  it.each<[string, Partial<CaseListFilter>, string]>([
    ['deemed accepted', { flag: 'deemed_accepted' }, 'service_case_deemed'],
    ['decided late', { flag: 'decided_late' }, 'service_case_late'],
  ])('E-26, R-6.2.5 what an auditor asks for, %s, has its index', async (_name, filter, index) => {
    expect(await planOf(scopeOf('county'), filter)).toContain(index);
  });

  it('E-41 what somebody has in hand is found by the person', async () => {
    const claim = { by: 'person-1', now: instant('2026-03-15T00:00:00.000Z') };
    expect(await planOf(scopeOf('township'), { queue: 'waiting', claim })).toContain('service_case_claimed');
  });

  it('design §11 numbers of a home are counted in one statement that reads indexes and no whole table', async () => {
    const filters = HOME_FILTERS.map((filter) => ({ ...ANYTHING, ...filter }));
    for (const scope of SCOPES) {
      const counts = await inTransaction(database, (tx) => countCases(tx, [scope], filters, 100));
      for (const [at, filter] of filters.entries()) {
        const rows = await inTransaction(database, (tx) =>
          selectCases(tx, [scope], { ...filter, limit: 100 }),
        );
        expect(counts[at], `${scope.kind} ${JSON.stringify(filter)}`).toBe(rows.length);
        expect(await planOf(scope, { ...filter, limit: 100 })).not.toContain('Seq Scan');
      }
    }
  });

  it.each([
    // So few are one township's that both of its indexes serve.
    ['township', [/service_case_(closed|ended)_intake/u, /service_case_(closed|ended)_custody/u]],
    ['organ', [/service_case_closed_organ/u]],
    ['hall', [/service_case_closed_hall_intake/u, /service_case_closed_hall /u]],
  ])('what is over is found for the %s past what is under way', async (kind, indexes) => {
    const scope = SCOPES.find((each) => each.kind === kind);
    if (!scope) throw new Error(`No scope ${kind}.`);
    const plan = await planOf(scope, { queue: 'closed' });
    for (const index of indexes) expect(plan).toMatch(index);
  });

  it('a name within a township is found by one index over both', async () => {
    const [township] = SCOPES;
    if (!township) throw new Error('No township.');
    expect(await planOf(township, { applicantGrams: ['surname-7', 'given-1234'] })).toContain(
      'service_case_search',
    );
  });

  it('what a township handed in, holds or gets is found by indexes that know the order', async () => {
    const [township] = SCOPES;
    if (!township) throw new Error('No township.');
    const plan = await planOf(township, { queue: 'all' });
    for (const name of ['intake', 'custody', 'transit']) expect(plan).toContain(`service_case_${name}`);
  });
});

/** Only the owner of the table may have its rows counted, and the application is not. */
async function analyze(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('analyze service_case');
  await client.end();
}

/** The statement with its parameters written in: EXPLAIN takes none on a pooled connection. */
function inline({ sql: text, parameters }: Compiled): string {
  return text.replace(/\$(\d+)/gu, (_, number: string) => literal(parameters[Number(number) - 1]));
}

function literal(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? `{${value.join(',')}}` : String(value);
  return `'${text.replaceAll("'", "''")}'`;
}
