import type { FilingTasksView, PaperTasksView, PaperTaskView } from '@tongban/contract';
import { filingStateOf } from '@tongban/domain/delegation';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty } from '../../catalogue/index.ts';
import { agreementVersions } from '../../delegations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { agreementRow } from '../agreements.present.ts';
import { memoRow } from '../memos.present.ts';
import { filingOfficerOf, paperClerkOf, paperCounties } from '../own-county.ts';
import { openPaperReading, type PaperReading, papersOf } from '../paper-reading.ts';

type Context = Pick<AppContext, 'database' | 'clock' | 'reference' | 'files'>;

/** The papers of a county that wait to be signed or handed in, each with the version that is on screen. */
export function readPaperTasks(
  ctx: Context,
  staff: StaffActor,
  asked: string | undefined,
): Promise<Outcome<PaperTasksView>> {
  return inOneCounty(ctx, staff, { of: paperClerkOf, asked }, async (reading) => {
    const { agreements, versions } = await agreementsOf(reading);
    const signed = agreements.flatMap((paper) =>
      paper.signed === null ? [] : [{ ...paper, ...paper.signed }],
    );
    const unfiled = new Set(
      signed
        .filter(
          (agreement) =>
            agreement.kind === 'entrusted_decision' &&
            ['not_submitted', 'returned'].includes(filingStateOf(agreement)),
        )
        .map(({ id }) => id),
    );
    const rowOf = (paper: (typeof agreements)[number]) => agreementRow(reading, paper, []);
    return {
      agreements: inOrder(
        reading,
        agreements.flatMap((paper) =>
          paper.signed === null ? [taskOf(rowOf(paper), paper.draft.version)] : [],
        ),
      ),
      memos: inOrder(
        reading,
        (await papersOf(reading, 'memo')).flatMap((paper) =>
          paper.signed === null ? [taskOf(memoRow(reading, paper), paper.draft.version)] : [],
        ),
      ),
      toSubmit: inOrder(
        reading,
        agreements
          .map(rowOf)
          .filter(({ id, stage }) => unfiled.has(id) && stage !== 'ended')
          .map((row) => taskOf(row, versions.get(row.id) ?? 0)),
      ),
    };
  });
}

/** What waits for its filing number at the justice bureau of a county. */
export function readFilingTasks(
  ctx: Context,
  staff: StaffActor,
  asked: string | undefined,
): Promise<Outcome<FilingTasksView>> {
  return inOneCounty(ctx, staff, { of: filingOfficerOf, asked }, async (reading) => {
    const { agreements, versions } = await agreementsOf(reading);
    return {
      toNumber: inOrder(
        reading,
        agreements.flatMap((paper) =>
          paper.signed !== null && filingStateOf(paper.signed) === 'submitted'
            ? [taskOf(agreementRow(reading, paper, []), versions.get(paper.signed.id) ?? 0)]
            : [],
        ),
      ),
    };
  });
}

interface Asked {
  readonly of: typeof paperClerkOf;
  readonly asked: string | undefined;
}

/** Reads one county that the person looks after, with what else such a page says. */
async function inOneCounty<Tasks>(
  ctx: Context,
  staff: StaffActor,
  { of, asked }: Asked,
  read: (reading: PaperReading) => Promise<Tasks>,
) {
  const [county] = paperCounties(ctx, staff, of, asked);
  if (county === undefined) return { kind: 'not_found' } as const;
  const now = ctx.clock.now();
  const counties = paperCounties(ctx, staff, of, undefined).map(({ id, name }) => ({ value: id, name }));
  return inSnapshot(ctx.database, async (tx) => {
    const tasks = await read(await openPaperReading(tx, ctx, county, now));
    const place = { countyId: county.id, countyName: county.name, counties };
    return done({ ...place, today: dateInShanghai(now), ...tasks });
  });
}

async function agreementsOf(reading: PaperReading) {
  const agreements = await papersOf(reading, 'agreement');
  return { agreements, versions: await agreementVersions(reading.tx, reading.county.id) };
}

/** In the order of the division list, each township's papers together: as they lie in a folder. */
function inOrder({ ctx, county }: PaperReading, tasks: readonly PaperTaskView[]): PaperTaskView[] {
  const names = findCounty(ctx.reference, county.id)?.townships.map(({ name }) => name) ?? [];
  const keyOf = ({ townshipName, partyName, kindName }: PaperTaskView) =>
    `${String(names.indexOf(townshipName)).padStart(3, '0')}/${partyName}/${kindName}`;
  return tasks.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function taskOf(row: ReturnType<typeof agreementRow>, version: number): PaperTaskView {
  const { id, townshipName, partyName, kindName, number, itemCount } = row;
  return { id, version, townshipName, partyName, kindName, number, itemCount };
}
