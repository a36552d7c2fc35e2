import type { StreamCheckView, StreamView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { checkRow, type LedgerRow, type Link } from '../../../platform/ledger/check-row.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { organisationNames } from '../../organisations/index.ts';
import { namesOf, type StaffActor } from '../../staff/index.ts';
import { checkStream } from '../../verification/index.ts';
import { selectLedgerRows } from '../audit.store.ts';
import { actorName, eventName, streamKindName } from '../event-name.ts';
import { findingText } from '../finding-text.ts';
import { auditedCounties, logAudit } from '../log-audit.ts';

interface StreamKey {
  readonly countyId: string;
  readonly stream: string;
}

/** One stream as recorded, each event with what is wrong with it; logged like any reading (design §6). */
export async function readStream(
  ctx: Pick<AppContext, 'database' | 'clock' | 'accessLog' | 'reference'>,
  actor: StaffActor,
  { countyId, stream }: StreamKey,
  requestId: string,
): Promise<Outcome<StreamView>> {
  const countyName = auditedCounties(ctx).get(countyId);
  if (countyName === undefined) return { kind: 'not_found' };
  const rows = await inSnapshot(ctx.database, (tx) => selectLedgerRows(tx, countyId, stream));
  if (rows.length === 0) return { kind: 'not_found' };
  const reading = {
    subject: 'ledger',
    purpose: '查阅台账事件流',
    record: stream,
    at: ctx.clock.now(),
    requestId,
  };
  await logAudit(ctx, actor, reading);
  const events = await inSnapshot(ctx.database, (tx) => presentEvents(tx, rows));
  const isWhole = events.every(({ problems }) => problems.length === 0);
  return done({ countyId, countyName, stream, kindName: streamKindName(stream), isWhole, events });
}

/** `tongban verify` of one stream: the chain, the events folded again, and the row they fold to. */
export async function verifyStream(
  ctx: Pick<AppContext, 'database' | 'clock' | 'calendar' | 'reference'>,
  { countyId, stream }: StreamKey,
): Promise<Outcome<StreamCheckView>> {
  if (!auditedCounties(ctx).has(countyId)) return { kind: 'not_found' };
  return inSnapshot(ctx.database, async (tx) => {
    const rows = await selectLedgerRows(tx, countyId, stream);
    const last = rows.at(-1);
    if (last === undefined) return { kind: 'not_found' };
    const chain = rows.flatMap((row, index) =>
      checkRow(row, linkOf(rows[index - 1])).map((problem) => `第${row.version}条：${findingText(problem)}`),
    );
    const folded = await checkStream(tx, ctx.calendar, { countyId, stream, version: last.version });
    return done({
      at: ctx.clock.now(),
      eventCount: rows.length,
      findings: [...chain, ...folded.map(findingText)],
    });
  });
}

async function presentEvents(tx: Tx, rows: readonly LedgerRow[]): Promise<StreamView['events']> {
  const names = await namesOf(
    tx,
    rows.map(({ actor }) => actor),
  );
  const bodies = await organisationNames(
    tx,
    rows.flatMap(({ acting_for: body }) => (body === null ? [] : [body])),
  );
  return rows.map((row, index) => ({
    version: row.version,
    type: row.type,
    typeVersion: row.type_version,
    name: eventName(row.type),
    at: row.at,
    actorName: actorName(row.actor, names),
    organisationName: row.acting_for === null ? null : (bodies.get(row.acting_for) ?? null),
    payload: payloadOf(row.canonical),
    prevHash: row.prev_hash,
    hash: row.hash,
    problems: checkRow(row, linkOf(rows[index - 1])).map(findingText),
  }));
}

function linkOf(row: LedgerRow | undefined): Link | undefined {
  return row && { countyId: row.county_id, stream: row.stream, version: row.version, hash: row.hash };
}

/** The payload, set out for reading; a text that was altered beyond reading is shown as it stands. */
function payloadOf(canonical: string): string {
  try {
    return JSON.stringify((JSON.parse(canonical) as { payload: unknown }).payload, null, 2);
  } catch {
    return canonical;
  }
}
