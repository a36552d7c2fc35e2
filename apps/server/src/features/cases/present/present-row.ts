import type { CaseRow as CaseRowView } from '@tongban/contract';
import { flagsOf, lightOf, WAITING_NAMES, waitingFor } from '@tongban/domain/case';
import { CHANNEL_NAMES, type PersonId, STATUS_TERMS } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { findItemOn } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { claimantOf, lapsedClaimantOf, mayClaim } from '../claim.ts';
import type { SettledRow } from '../list/settle-rows.ts';
import { placeWords } from './place-words.ts';

interface RowReader {
  /** Names of staff who have or had a case in hand. */
  readonly people: ReadonlyMap<PersonId, string>;
  readonly actor: StaffActor;
  readonly now: Instant;
}

/** One line of a list: what it is, where it lies, what it waits for, how late it is. */
export function presentRow(
  { reference, calendar }: Pick<AppContext, 'reference' | 'calendar'>,
  { row, state, dueOn }: SettledRow,
  { people, actor, now }: RowReader,
): CaseRowView {
  const item = findItemOn(reference, row.item_id, dateInShanghai(row.submitted_at))?.item;
  const waiting = waitingFor(state, now);
  const claimant = claimantOf(row, now);
  const lapsed = lapsedClaimantOf(row, now);
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    itemId: row.item_id,
    itemName: item?.name ?? row.item_id,
    itemNo: item?.catalogueNo ?? null,
    status: state.status,
    statusName: STATUS_TERMS[state.status].name,
    flags: flagsOf(state, calendar, now),
    applicantMasked: row.applicant_masked,
    channelName: CHANNEL_NAMES[state.channel],
    custodyName: placeWords(reference, row.county_id).place(row.custody_township_id),
    submittedAt: row.submitted_at,
    dueOn,
    light: lightOf(state, calendar, now),
    claimedBy: claimant === null ? null : (people.get(claimant) ?? null),
    claimedByMe: claimant === actor.personId,
    lapsedClaimBy: lapsed === null || row.closed_at !== null ? null : (people.get(lapsed) ?? null),
    mayClaim: mayClaim(actor, row, now),
    waitingFor: waiting === null ? '' : WAITING_NAMES[waiting],
  };
}
