import { describe, expect, it } from 'vitest';
import { GATED_ACTS } from '../terms/index.ts';
import { ask, codesOf } from '../testing/ask.ts';
import { collectedPair, WATER } from '../testing/collected-pair.ts';
import { COMPANY, capacity, HALL, ITEM_X, TOWN_A } from '../testing/county.ts';
import { delegatedPair, recallRecord, suspensionRecord } from '../testing/delegated-pair.ts';
import { factsFrom, without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { companyPaymentFor, countyCollectionFor } from './county-collection.ts';
import { servedAtCentre, servedAtHall } from './serving.ts';

const collected = collectedPair();
const organisationsOf = (records = collected) => factsFrom(records, TOWN_A, ITEM_X).organisations;
const MONDAY = at('2026-03-02');

describe('E-47 代收服务: what a township needs to collect for a company', () => {
  it('R-2.1.1 the chain shows list, company, contract, announcement, readiness and start; no filing, memo or seal', () => {
    const answer = ask(collected, 'collect');
    expect(answer.allowed && answer.mode).toBe('collection_service');
    expect(answer.decidingOrganId).toBe(COMPANY);
    expect(answer.chain.map((link) => link.gate)).toEqual([
      'list',
      'company',
      'agreement',
      'announcement',
      'readiness',
      'go_live',
    ]);
    expect(answer.chain.find((link) => link.gate === 'agreement')?.title).toBe('代收协议');
  });

  it.each(GATED_ACTS)('E-47 PAY-01 nothing is a case: %s is refused', (act) => {
    expect(codesOf(ask(collected, act))).toEqual(['PAY-01']);
  });

  it.each(['entrusted_decision', 'entrusted_acceptance'] as const)(
    'E-47 PAY-02 an item under %s is not collected',
    (mode) => {
      const cases = delegatedPair({ townshipId: TOWN_A, itemId: ITEM_X, mode });
      expect(codesOf(ask(cases, 'collect'))).toEqual(['PAY-02']);
    },
  );

  it.each([
    ['list', ['DLG-10']],
    ['agreement', ['DLG-02']],
    ['announcement', ['DLG-09']],
    ['accounts', ['DLG-12']],
    ['go live', ['DLG-14']],
    ['water', ['DLG-06']],
  ])('R-2.1.1 without %s: %o', (label, codes) => {
    expect(codesOf(ask(without(collected, label), 'collect'))).toEqual(codes);
  });

  it('R-3.1.2 going live asks the same gates, without the start', () => {
    expect(ask(without(collected, 'go live'), 'go_live').allowed).toBe(true);
    expect(codesOf(ask(without(collected, 'agreement'), 'go_live'))).toEqual(['DLG-02']);
  });

  it('E-02 a recalled or suspended collection collects nothing, and has no run-off', () => {
    const pair = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'collection_service' } as const;
    const recalled = [...collected, recallRecord(pair, '2026-02-20', { kind: 'finish', withinDays: 60 })];
    expect(codesOf(ask(recalled, 'collect', { acceptedAt: at('2026-02-10') }))).toEqual(['DLG-13']);
    const suspended = [...collected, suspensionRecord(pair, '2026-02-20', null)];
    expect(codesOf(ask(suspended, 'collect'))).toEqual(['DLG-13']);
  });

  it('R-1.1.6 the centre serves a collection as it serves an application', () => {
    const facts = factsFrom(collected, TOWN_A, ITEM_X);
    expect(servedAtCentre(facts, MONDAY, MONDAY)).toEqual(ask(collected, 'collect'));
    const cases = delegatedPair({ townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_acceptance' });
    expect(servedAtCentre(factsFrom(cases, TOWN_A, ITEM_X), MONDAY, MONDAY)).toEqual(ask(cases, 'accept'));
  });
});

describe('E-47 the company and the county hall', () => {
  const withContract = [
    ...collected,
    capacity('hall contract', HALL, 'collection_agent', ITEM_X, '示例代收001号'),
  ];

  it('R-2.1.1 PAY-03 at its own cashier nothing but the company is needed', () => {
    const answer = companyPaymentFor(organisationsOf().values(), ITEM_X, MONDAY, MONDAY);
    expect(answer.chain.map((link) => link.gate)).toEqual(['company']);
    const none = companyPaymentFor(
      organisationsOf(without(collected, 'water')).values(),
      ITEM_X,
      MONDAY,
      MONDAY,
    );
    expect(codesOf(none)).toEqual(['PAY-03']);
  });

  it('R-2.1.1 the hall collects by its own contract only', () => {
    expect(codesOf(countyCollectionFor(organisationsOf(), ITEM_X, MONDAY, MONDAY))).toEqual(['PAY-04']);
    const answer = countyCollectionFor(organisationsOf(withContract), ITEM_X, MONDAY, MONDAY);
    expect(answer.allowed).toBe(true);
    expect(answer.chain.map((link) => [link.gate, link.number])).toEqual([
      ['company', null],
      ['collection', '示例代收001号'],
    ]);
    const noCompany = without(withContract, 'water');
    expect(codesOf(countyCollectionFor(organisationsOf(noCompany), ITEM_X, MONDAY, MONDAY))).toEqual([
      'PAY-03',
    ]);
  });

  it('R-1.1.6 the hall serves by its own power, or by that contract', () => {
    const hall = servedAtHall(organisationsOf(withContract), ITEM_X, MONDAY, MONDAY);
    expect(hall.mode).toBe('collection_service');
    const cases = delegatedPair({ townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_acceptance' });
    expect(servedAtHall(organisationsOf(cases), ITEM_X, MONDAY, MONDAY).mode).toBe('own_power');
    expect(codesOf(servedAtHall(organisationsOf(without(collected, WATER)), ITEM_X, MONDAY, MONDAY))).toEqual(
      ['AUT-01'],
    );
  });
});
