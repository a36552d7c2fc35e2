import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant } from '../time/index.ts';
import type { Agreement, AgreementEvent, AgreementTerms } from './agreement.ts';
import { checkInFlight } from './check-in-flight.ts';
import { checkParties, type Organisations, townshipGovernmentOn } from './check-parties.ts';

export type AgreementSigning = AgreementTerms;

/**
 * Records a signed agreement: DLG-06 the department holds every item's power on the first day and the
 * other party is that township's own government; GOV-01 twice; GOV-02 dates; GOV-03 no number, no items; GOV-06 repeats.
 */
export function decideAgreementSigning(
  state: Agreement | null,
  command: AgreementSigning,
  facts: { readonly organisations: Organisations },
  now: Instant,
): Decided<AgreementEvent> {
  const refusals = [
    ...(state === null ? [] : [refuse('GOV-01')]),
    ...checkContents(command),
    ...checkDates(command, now),
    ...checkBothParties(command, facts.organisations, now),
  ];
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'agreementSigned', typeVersion: 1, payload: command });
}

function checkContents({ number, itemIds, inFlight }: AgreementSigning): Refusal[] {
  const refusals: Refusal[] = [];
  if (number.trim() === '') refusals.push(refuse('GOV-03', { text: '没有填写协议编号。' }));
  if (itemIds.length === 0) refusals.push(refuse('GOV-03', { text: '协议没有列明事项。' }));
  if (new Set(itemIds).size < itemIds.length) refusals.push(refuse('GOV-06'));
  const badRule = checkInFlight(inFlight);
  return badRule === null ? refusals : [...refusals, badRule];
}

function checkDates({ signedOn, from, until }: AgreementSigning, now: Instant): Refusal[] {
  const refusals: Refusal[] = [];
  if (until < from) refusals.push(refuse('GOV-02', { text: '协议的截止日期早于起始日期。' }));
  if (signedOn > dateInShanghai(now)) {
    refusals.push(refuse('GOV-02', { text: '签订日期晚于今天，请在签订后登记。' }));
  }
  return refusals;
}

function checkBothParties(
  { departmentId, townshipId, townshipOrganisationId, itemIds, kind, from }: AgreementSigning,
  organisations: Organisations,
  now: Instant,
): Refusal[] {
  const wrong = itemIds.flatMap((itemId) => {
    const refusal = checkParties(organisations, { departmentId, townshipId, itemId, mode: kind }, from, now);
    return refusal === null ? [] : [refusal];
  });
  const government = townshipGovernmentOn(organisations, townshipId, from);
  if (government !== null && government.id !== townshipOrganisationId) {
    wrong.push(refuse('DLG-06', { text: `承接单位应为${government.name}。` }));
  }
  return wrong.filter((r, i) => wrong.findIndex((other) => other.text === r.text) === i);
}
