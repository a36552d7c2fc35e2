import { CASE_EVENT_NAMES, type CaseEventType } from '@tongban/domain/case';
import type { Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { readStream } from '../../platform/ledger/read-stream.ts';
import { Abandoned } from '../../platform/outcome.ts';
import { namesOf } from '../staff/index.ts';
import type { CaseRow } from './cases.store.ts';
import { caseStream } from './save-case.ts';

/** What somebody else did, as a conflict tells it: the event, who by name, when. */
interface Since {
  readonly type: string;
  readonly name: string;
  readonly actor: string;
  readonly at: Instant;
}

/** CAS-27 with everything that was done since the version that the person saw, and by whom (E-41). */
export async function staleVersion(
  tx: Tx,
  row: Pick<CaseRow, 'county_id' | 'id' | 'version'>,
  seen: number,
): Promise<Abandoned> {
  const events = await readStream(tx, row.county_id, caseStream(row.id));
  const since = events.filter(({ version }) => version > seen);
  const names = await namesOf(
    tx,
    since.map(({ actor }) => actor).filter((actor) => !NOT_STAFF.has(actor)),
  );
  const lastEvents = since.map(({ type, actor, at }): Since => {
    const name = CASE_EVENT_NAMES[type as CaseEventType];
    return { type, name, actor: names.get(actor) ?? NOT_STAFF.get(actor) ?? actor, at };
  });
  return new Abandoned({ kind: 'conflict', conflict: { actualVersion: row.version, lastEvents } });
}

const NOT_STAFF: ReadonlyMap<string, string> = new Map([
  ['system', '系统'],
  ['applicant', '申请人'],
]);
