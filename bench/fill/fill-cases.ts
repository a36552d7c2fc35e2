import { addDays, dateInShanghai, isWorkingDay, type LocalDate } from '@tongban/domain/time';
import pg from 'pg';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import type { CaseTemplate } from './case-template.ts';
import { copiedCase } from './copied-case.ts';
import { copyInto } from './copy-into.ts';
import { scatter } from './names.ts';
import { citySpots } from './places.ts';
import { readTemplates } from './read-templates.ts';
import { withoutIndexes } from './without-indexes.ts';

export interface Fill {
  readonly ctx: AppContext;
  readonly databaseUrl: string;
  readonly cases: number;
  /** The stream of every n-th case is written; 1 = of all. Rows are folded from their events in either case. */
  readonly streams: number;
  readonly say: (text: string) => void;
}

/** Four of five lie behind, over two years; the last fifth came in during the last weeks and is mostly under way. */
const CLOSED_SHARE = 0.8;
const CLOSED_DAYS = 730;
const OPEN_DAYS = 24;
/** Contents are encrypted one by one: enough of them for every case that the bench opens. */
const CONTENTS_OF_EVERY = 100;

/** Copies the demonstration's cases up to the number wanted, in the order of time, into a database of which nobody else writes. */
export async function fillCases(fill: Fill): Promise<void> {
  const { ctx, databaseUrl, cases, streams, say } = fill;
  const templates = (await readTemplates(ctx)).filter(({ events }) => events.length > 0);
  const spotOf = await citySpots(ctx);
  const today = dateInShanghai(ctx.clock.now());
  const sequences = new Map<string, number>();
  const into = {
    ledger: copyInto(databaseUrl, 'ledger'),
    case: copyInto(databaseUrl, 'service_case'),
    certificate: copyInto(databaseUrl, 'certificate'),
    contents: copyInto(databaseUrl, 'personal_content'),
  };
  const begin = performance.now();
  await withoutIndexes(
    databaseUrl,
    ['service_case', 'certificate', 'ledger', 'personal_content'],
    async () => {
      for (let n = 0; n < cases; n += 1) {
        const receivedOn = dayOf(ctx, n / cases, today);
        const template = templateFor(templates, receivedOn, today, n);
        const spot = spotOf(n);
        const sequence = (sequences.get(spot.countyCode) ?? FIRST_SEQUENCE) + 1;
        sequences.set(spot.countyCode, sequence);
        const keepsStream = n % streams === 0;
        const withContents = keepsStream && n % CONTENTS_OF_EVERY === 0;
        const copy = copiedCase(ctx, { n, template, spot, receivedOn, sequence, withContents });
        if (keepsStream) for (const row of copy.ledger) await into.ledger.add(row);
        await into.case.add(copy.case);
        if (copy.certificate) await into.certificate.add(copy.certificate);
        for (const row of copy.contents) await into.contents.add(row);
        if ((n + 1) % 50_000 === 0) say(`${progress(n + 1, cases, begin)}`);
      }
      for (const one of Object.values(into)) await one.end();
      say(`Rows are in after ${seconds(begin)} s; making the indexes …`);
    },
  );
  await moveSequences(databaseUrl, sequences);
  say(`${cases} cases after ${seconds(begin)} s.`);
}

// Above what the demonstration has used.
const FIRST_SEQUENCE = 10_000;

/** A working day; the share of all cases before it is told. */
function dayOf({ calendar }: Pick<AppContext, 'calendar'>, share: number, today: LocalDate): LocalDate {
  const back =
    share < CLOSED_SHARE
      ? OPEN_DAYS + Math.round((1 - share / CLOSED_SHARE) * CLOSED_DAYS)
      : Math.round(((1 - share) / (1 - CLOSED_SHARE)) * OPEN_DAYS);
  let day = addDays(today, -back);
  while (isWorkingDay(calendar, day) === false) day = addDays(day, -1);
  return day;
}

const ENDED: ReadonlySet<string> = new Set(['closed', 'withdrawn', 'not_accepted', 'terminated']);

/** An ended story for a day long ago; for one of the last weeks one that is just so far. */
function templateFor(
  templates: readonly CaseTemplate[],
  receivedOn: LocalDate,
  today: LocalDate,
  n: number,
): CaseTemplate {
  const longAgo = addDays(receivedOn, OPEN_DAYS) <= today;
  const fits = templates.filter(
    ({ status, days }) => ENDED.has(status) === longAgo && addDays(receivedOn, days) <= today,
  );
  // Nine of ten that ended were carried through.
  const wanted = fits.filter(({ status }) => (status === 'closed') === scatter(n, 42) % 10 > 0);
  const lists = [longAgo ? wanted : fits, fits, templates.filter(({ status }) => status === 'submitted')];
  const list = lists.find(({ length }) => length > 0) ?? [];
  const template = list[scatter(n, 41) % list.length];
  if (template === undefined) throw new Error('The demonstration has no case to copy.');
  return template;
}

/** New cases must not meet the numbers of the copies. */
async function moveSequences(databaseUrl: string, sequences: ReadonlyMap<string, number>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  for (const [countyCode, last] of sequences) {
    await client.query('select setval($1::regclass, $2)', [`case_number_${countyCode}`, last + 1]);
  }
  await client.end();
}

function progress(done: number, all: number, begin: number): string {
  const left = ((performance.now() - begin) / done) * (all - done);
  return `${done} of ${all} cases, ${seconds(begin)} s, ${(left / 1000).toFixed(0)} s to go`;
}

function seconds(begin: number): string {
  return ((performance.now() - begin) / 1000).toFixed(0);
}
