import type { CaseRow as CaseRowView } from '@tongban/contract';
import { flagsOf, lightOf, WAITING_NAMES, waitingFor } from '@tongban/domain/case';
import { CHANNEL_NAMES, type PersonId, STATUS_TERMS } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { findItem } from '../../catalogue/index.ts';
import { claimantOf } from '../claim.ts';
import type { SettledRow } from '../list/settle-rows.ts';
import { placeWords } from './place-words.ts';

/** One line of a list: what it is, where it lies, what it waits for, how late it is. */
export function presentRow(
  { reference, calendar }: Pick<AppContext, 'reference' | 'calendar'>,
  { row, state, dueOn }: SettledRow,
  people: ReadonlyMap<PersonId, string>,
  now: Instant,
): CaseRowView {
  const item = findItem(reference, row.item_id)?.item;
  const waiting = waitingFor(state, now);
  const claimant = claimantOf(row, now);
  return {
    id: row.id,
    number: row.number,
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
    waitingFor: waiting === null ? '' : WAITING_NAMES[waiting],
  };
}
