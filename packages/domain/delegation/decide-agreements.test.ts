import { describe, expect, it } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import type { Agreement } from './agreement.ts';
import { decideAgreementFiling } from './decide-agreement-filing.ts';
import { type AgreementSigning, decideAgreementSigning } from './decide-agreement-signing.ts';
import { decideAgreementSuspension } from './decide-agreement-suspension.ts';
import { decideAgreementTermination } from './decide-agreement-termination.ts';
import {
  EARLIER,
  MUCH_LATER,
  NOW,
  organisations,
  TODAY,
  TOMORROW,
  YESTERDAY,
} from './testing/county-of-tests.ts';

const terms: AgreementSigning = {
  id: 'a1',
  number: 'A-1',
  kind: 'entrusted_decision',
  departmentId: 'holder',
  townshipId: 't1',
  townshipOrganisationId: 'gov',
  itemIds: ['i1', 'i2'],
  signedOn: YESTERDAY,
  from: TOMORROW,
  until: MUCH_LATER,
  inFlight: { kind: 'hand_over' },
};
const agreement: Agreement = {
  ...terms,
  recordedAt: NOW,
  filing: null,
  suspensions: [],
  termination: null,
};
const facts = { organisations };

describe('decideAgreementSigning', () => {
  const sign = (change: Partial<AgreementSigning>, state: Agreement | null = null) =>
    decideAgreementSigning(state, { ...terms, ...change }, facts, NOW);

  it('R-3.2.1 records the terms as signed', () => {
    expect(sign({})).toEqual({
      ok: true,
      events: [{ type: 'agreementSigned', typeVersion: 1, payload: terms }],
    });
    expect(codesOf(sign({ until: TOMORROW, signedOn: TODAY }))).toEqual([]);
  });

  it.each<[string, Partial<AgreementSigning>, string[]]>([
    ['GOV-02 ends before it begins', { until: TODAY }, ['GOV-02']],
    ['GOV-02 signed tomorrow', { signedOn: TOMORROW }, ['GOV-02']],
    ['GOV-03 without items', { itemIds: [] }, ['GOV-03']],
    ['GOV-03 without a number', { number: ' ' }, ['GOV-03']],
    ['GOV-03 a run-off of no days', { inFlight: { kind: 'finish', withinDays: 0 } }, ['GOV-03']],
    ['GOV-03 a run-off of half a day', { inFlight: { kind: 'finish', withinDays: 0.5 } }, ['GOV-03']],
    ['E-01 a run-off of thirty days', { inFlight: { kind: 'finish', withinDays: 30 } }, []],
    ['GOV-06 an item twice', { itemIds: ['i1', 'i1'] }, ['GOV-06']],
    ['DLG-06 the delegator is a township', { departmentId: 'gov' }, ['DLG-06', 'DLG-06']],
    ['DLG-06 the delegator is a company', { departmentId: 'company', itemIds: ['i1'] }, ['DLG-06']],
    ['DLG-06 an item whose power the department does not hold', { itemIds: ['i1', 'i3'] }, ['DLG-06']],
    [
      'DLG-06 the delegate is not the government of the township',
      { townshipOrganisationId: 'company' },
      ['DLG-06'],
    ],
    ['DLG-06 a township without a government', { townshipId: 't2' }, ['DLG-06']],
  ])('%s', (_name, change, codes) => {
    expect(new Set(codesOf(sign(change)))).toEqual(new Set(codes));
  });

  it('GOV-01 an agreement is signed once', () => {
    expect(codesOf(sign({}, agreement))).toEqual(['GOV-01']);
  });
});

describe('decideAgreementFiling', () => {
  const filing = { number: 'F-1', filedOn: TODAY, receiverId: 'justice' };
  const file = (change: Partial<typeof filing>, state: Agreement | null = agreement) =>
    decideAgreementFiling(state, { ...filing, ...change }, facts, NOW);

  it.each([
    ['R-3.2.2 filed with the judicial administration', {}, []],
    ['DLG-03 filed with another department', { receiverId: 'watcher' }, ['DLG-03']],
    ['DLG-03 filed with nobody known', { receiverId: 'nobody' }, ['DLG-03']],
    ['GOV-02 filed before signing', { filedOn: EARLIER }, ['GOV-02']],
    ['GOV-02 filed tomorrow', { filedOn: TOMORROW }, ['GOV-02']],
    ['GOV-03 filed without a number', { number: '' }, ['GOV-03']],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(file(change))).toEqual(codes);
  });

  it('GOV-01 once; GOV-04 of a signed agreement', () => {
    expect(codesOf(file({}, { ...agreement, filing: { ...filing, recordedAt: NOW } }))).toEqual(['GOV-01']);
    expect(codesOf(file({}, null))).toEqual(['GOV-04']);
  });
});

describe('decideAgreementSuspension', () => {
  const suspension = { from: TOMORROW, until: null };
  const suspend = (change: object, state: Agreement | null = agreement) =>
    decideAgreementSuspension(state, { ...suspension, ...change }, NOW);

  it.each([
    ['from today on', { from: TODAY }, []],
    ['GOV-02 backwards', { from: YESTERDAY }, ['GOV-02']],
    ['GOV-02 after the end', { from: '2026-01-01' }, ['GOV-02']],
    ['GOV-02 until before it begins', { until: TODAY }, ['GOV-02']],
    ['for one day', { until: TOMORROW }, []],
  ])('DLG-13 %s', (_name, change, codes) => {
    expect(codesOf(suspend(change))).toEqual(codes);
  });

  it('GOV-01 not twice for one day; GOV-04 not without an agreement', () => {
    const suspended = { ...agreement, suspensions: [{ ...suspension, recordedAt: NOW }] };
    expect(codesOf(suspend({}, suspended))).toEqual(['GOV-01']);
    expect(codesOf(suspend({}, null))).toEqual(['GOV-04']);
  });
});

describe('decideAgreementTermination', () => {
  const end = { lastDay: TODAY, reason: '双方协商一致' };
  const terminate = (change: object, state: Agreement | null = agreement) =>
    decideAgreementTermination(state, { ...end, ...change }, NOW);

  it.each([
    ['today is the last day', {}, []],
    ['GOV-02 yesterday was the last day', { lastDay: YESTERDAY }, ['GOV-02']],
    ['GOV-03 for no reason', { reason: '' }, ['GOV-03']],
    ['GOV-01 on the day it ends anyway', { lastDay: MUCH_LATER }, ['GOV-01']],
  ])('E-01 %s', (_name, change, codes) => {
    expect(codesOf(terminate(change))).toEqual(codes);
  });

  it('E-01 a termination may be moved forward, never back; GOV-04 not without an agreement', () => {
    const ended = { ...agreement, termination: { ...end, lastDay: TOMORROW, recordedAt: NOW } };
    expect(codesOf(terminate({}, ended))).toEqual([]);
    expect(codesOf(terminate({ lastDay: TOMORROW }, ended))).toEqual(['GOV-01']);
    expect(codesOf(terminate({}, null))).toEqual(['GOV-04']);
  });
});
