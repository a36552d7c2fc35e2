import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../terms/index.ts';
import { ask, codesOf } from '../testing/ask.ts';
import { ITEM_X, SUPERVISOR, TOWN_A } from '../testing/county.ts';
import {
  agreementRecord,
  delegatedPair,
  filingRecord,
  type PairTerms,
  suspensionRecord,
  terminationRecord,
} from '../testing/delegated-pair.ts';
import { changed, type GovernanceRecord, recordedAt, without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { localDate } from '../time/index.ts';

const DECIDES: PairTerms = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' };
const ACCEPTS: PairTerms = { ...DECIDES, mode: 'entrusted_acceptance' };
const decides = delegatedPair(DECIDES);
const accepts = delegatedPair(ACCEPTS);
const knownAt = at('2026-03-31');

function textOf(records: readonly GovernanceRecord[], day: string, code: RefusalCode): string | undefined {
  return ask(records, 'accept', { at: at(day) }).refusals.find((r) => r.code === code)?.text;
}

describe('which agreement an act rests on', () => {
  it('DLG-13 an ended agreement names its last day, a suspended one does not', () => {
    const ended = [...accepts, terminationRecord(ACCEPTS, '2026-03-31', '2026-03-20')];
    expect(textOf(ended, '2026-04-01', 'DLG-13')).toBe(
      '协议已于2026-03-31到期或者终止，此后不得再实施新的行为。',
    );
    const suspended = [...accepts, suspensionRecord(ACCEPTS, '2026-04-01', null)];
    expect(textOf(suspended, '2026-04-01', 'DLG-13')).toBe('协议已经暂停。');
    const onLastDay = [...suspended, terminationRecord(ACCEPTS, '2026-04-01', '2026-03-20')];
    expect(textOf(onLastDay, '2026-04-01', 'DLG-13')).toBe('协议已经暂停。');
  });

  it.each([
    ['earlier first', '2026-01-07', '2026-02-27'],
    ['later first', '2026-01-09', '2026-02-27'],
  ])(
    'DLG-13 of several ended agreements the one that ended last is named (%s)',
    (_order, signedOn, until) => {
      const shorter = agreementRecord(ACCEPTS, 'shorter', [signedOn, '2026-01-15', until]);
      const records = [...accepts, shorter, terminationRecord(ACCEPTS, '2026-03-31', '2026-03-20')];
      expect(textOf(records, '2026-04-01', 'DLG-13')).toContain('2026-03-31');
    },
  );

  it('R-3.2.1 an agreement of another department is none', () => {
    expect(codesOf(ask(changed(accepts, 'agreement', { departmentId: SUPERVISOR }), 'accept'))).toEqual([
      'DLG-02',
    ]);
  });

  it('design §2.1 an agreement entered later is unknown at the act', () => {
    const later = recordedAt(accepts, 'agreement', knownAt);
    expect(codesOf(ask(later, 'accept'))).toEqual(['DLG-02']);
    expect(ask(later, 'accept', { knownAt }).allowed).toBe(true);
  });

  it.each([
    ['signedOn', 'from its signing, though its term began before'],
    ['from', 'from the first day of its term, though signed before'],
  ])('R-3.2.1 an agreement counts by its %s: %s', (field) => {
    const records = changed(accepts, 'agreement', { [field]: localDate('2026-03-10') });
    expect(codesOf(ask(records, 'accept', { at: at('2026-03-09'), knownAt }))).toEqual(['DLG-02']);
    expect(ask(records, 'accept', { at: at('2026-03-10'), knownAt }).allowed).toBe(true);
  });

  it('E-01 a filed agreement in term counts before an older one that nobody filed', () => {
    const unfiled = agreementRecord(DECIDES, 'unfiled', ['2026-01-07', '2026-01-15', '2026-12-31']);
    const answer = ask([unfiled, ...decides], 'decide');
    expect(answer.allowed).toBe(true);
    expect(answer.chain.find((link) => link.gate === 'agreement')?.recordId).not.toBe('unfiled');
  });

  it('E-01 an agreement in term counts before one that ended', () => {
    const old = agreementRecord(ACCEPTS, 'old', ['2026-01-07', '2026-01-08', '2026-01-31']);
    expect(ask([old, ...accepts], 'accept').allowed).toBe(true);
  });

  it('R-3.2.2 a filing counts from its day and only with a justice organ on record', () => {
    const late = [
      ...without(decides, 'filing'),
      filingRecord(DECIDES, `agreement-${TOWN_A}-${ITEM_X}-entrusted_decision`, '2026-03-10'),
    ];
    expect(codesOf(ask(late, 'accept', { at: at('2026-03-09'), knownAt }))).toEqual(['DLG-03']);
    expect(ask(late, 'accept', { at: at('2026-03-10'), knownAt }).allowed).toBe(true);
    const elsewhere = changed(decides, 'filing', { receiverId: 'org-unknown' });
    expect(codesOf(ask(elsewhere, 'accept'))).toEqual(['DLG-03']);
  });

  it('DLG-06 an agreement signed by somebody who is not on record binds no township', () => {
    const stranger = changed(accepts, 'agreement', { townshipOrganisationId: 'org-unknown' });
    expect(codesOf(ask(stranger, 'accept'))).toEqual(['DLG-06']);
  });
});
