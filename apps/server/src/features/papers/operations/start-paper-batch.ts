import type { NumberManyBody, SignManyBody, SubmitManyBody } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { startBatch } from '../../batches/index.ts';
import { findCounty } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { agreementRow } from '../agreements.present.ts';
import { memoRow } from '../memos.present.ts';
import { filingOfficerOf, paperClerkOf } from '../own-county.ts';
import type { PaperKind } from '../paper-drafts.store.ts';
import { openPaperReading, papersOf } from '../paper-reading.ts';

type Context = Pick<AppContext, 'database' | 'clock' | 'jobs' | 'reference' | 'files'>;
type Started = Outcome<{ countyId: string; batchId: string }>;
type OfCounty<Body> = Body & { readonly countyId: string };

/** Starts the entry of many signed papers; not found when one of them is none of the actor's county. */
export function signPapers(
  ctx: Context,
  staff: StaffActor,
  { countyId, batchId, paper, signedOn, papers }: OfCounty<SignManyBody>,
): Promise<Started> {
  const kind = paper === 'agreement' ? 'agreement_signing' : 'memo_signing';
  const name = paper === 'agreement' ? '批量登记协议签订' : '批量登记备忘录签订';
  const commands = papers.map((each) => ({ ...each, signedOn }));
  return start(ctx, staff, { of: paperClerkOf, countyId, batchId, paper, kind, name, commands });
}

/** Starts the handing in of many agreements. */
export function submitPapers(
  ctx: Context,
  staff: StaffActor,
  { countyId, batchId, papers }: OfCounty<SubmitManyBody>,
): Promise<Started> {
  const what = { paper: 'agreement', kind: 'filing_submission', name: '批量报备协议' } as const;
  return start(ctx, staff, { of: paperClerkOf, countyId, batchId, ...what, commands: papers });
}

/** Starts the numbering of many filings, by the justice officer of the county. */
export function numberFilings(
  ctx: Context,
  staff: StaffActor,
  { countyId, batchId, filedOn, papers }: OfCounty<NumberManyBody>,
): Promise<Started> {
  const what = { paper: 'agreement', kind: 'filing_number', name: '批量登记备案' } as const;
  const commands = papers.map((each) => ({ ...each, filedOn }));
  return start(ctx, staff, { of: filingOfficerOf, countyId, batchId, ...what, commands });
}

interface PaperStart {
  /** Whose county it must be. */
  readonly of: typeof paperClerkOf;
  readonly countyId: string;
  readonly batchId: string;
  readonly paper: PaperKind;
  readonly kind: string;
  readonly name: string;
  readonly commands: readonly { readonly paperId: string }[];
}

async function start(
  ctx: Context,
  staff: StaffActor,
  { of, countyId, batchId, paper, kind, name, commands }: PaperStart,
): Promise<Started> {
  if (of(staff, countyId) === undefined) return { kind: 'not_found' };
  const labels = await labelsOf(ctx, countyId, paper);
  const rows: { label: string; command: object }[] = [];
  for (const command of commands) {
    const label = labels.get(command.paperId);
    if (label === undefined) return { kind: 'not_found' };
    rows.push({ label, command });
  }
  const title = `${name}：${rows.length}份`;
  return done(await startBatch(ctx, staff, { countyId, batchId, kind, title, rows }));
}

/** How a list of results calls each paper of the county. */
async function labelsOf(
  ctx: Context,
  countyId: string,
  paper: PaperKind,
): Promise<ReadonlyMap<string, string>> {
  const county = findCounty(ctx.reference, countyId);
  if (county === undefined) return new Map();
  return inSnapshot(ctx.database, async (tx) => {
    const reading = await openPaperReading(tx, ctx, county, ctx.clock.now());
    const rows =
      paper === 'agreement'
        ? (await papersOf(reading, 'agreement')).map((each) => agreementRow(reading, each, []))
        : (await papersOf(reading, 'memo')).map((each) => memoRow(reading, each));
    return new Map(
      rows.map(({ id, townshipName, partyName, kindName }) => [
        id,
        `${townshipName}　${partyName}　${kindName}`,
      ]),
    );
  });
}
