import { describe, expect, it } from 'vitest';
import type { Agreement, Delegation, DelegationList, ListRow } from '../delegation/index.ts';
import { centreOf } from '../place/testing/places.ts';
import { BUREAU, GOVERNMENT_OF, ITEM_X, ITEM_Y, TOWN_A } from '../testing/county.ts';
import { at } from '../testing/moment.ts';
import { localDate } from '../time/index.ts';
import { type NoticeFacts, noticesOf } from './notices-of.ts';

const row = (itemId: string): ListRow => ({
  itemId,
  generation: 1,
  mode: 'entrusted_decision',
  powerType: 'licence',
  departmentId: BUREAU,
  supervisorId: BUREAU,
  origin: 'catalogue',
  justification: null,
  countyCanRelease: true,
  townshipCanTake: true,
  capacityNote: '',
});

const list: DelegationList = {
  townshipId: TOWN_A,
  versions: [
    {
      version: 1,
      publishedOn: localDate('2026-01-05'),
      effectiveFrom: localDate('2026-01-06'),
      rows: [row(ITEM_X)],
      recordedAt: at('2026-01-05'),
    },
    {
      version: 2,
      publishedOn: localDate('2026-02-05'),
      effectiveFrom: localDate('2026-02-06'),
      rows: [row(ITEM_X), row(ITEM_Y)],
      recordedAt: at('2026-02-05'),
    },
  ],
};

const delegation = (itemId: string, place: string): Delegation => ({
  townshipId: TOWN_A,
  itemId,
  announcements: [
    { generation: 1, announcedOn: localDate('2026-02-10'), place, recordedAt: at('2026-02-10') },
  ],
  readiness: [],
  goLives: [{ generation: 1, startOn: localDate('2026-03-01'), recordedAt: at('2026-02-12') }],
  recalls: [
    {
      generation: 1,
      effectiveOn: localDate('2026-06-01'),
      reason: 'poor_effect',
      inFlight: { kind: 'hand_over' },
      recordedAt: at('2026-05-20'),
    },
  ],
});

const agreement: Agreement = {
  id: 'agreement-1',
  number: '协议-1',
  kind: 'entrusted_decision',
  departmentId: BUREAU,
  townshipId: TOWN_A,
  townshipOrganisationId: GOVERNMENT_OF[TOWN_A],
  itemIds: [ITEM_X],
  signedOn: localDate('2026-01-08'),
  from: localDate('2026-01-15'),
  until: localDate('2026-12-31'),
  inFlight: { kind: 'hand_over' },
  recordedAt: at('2026-01-08'),
  filing: null,
  suspensions: [{ from: localDate('2026-04-01'), until: null, recordedAt: at('2026-03-30') }],
  termination: { lastDay: localDate('2026-05-31'), reason: '测试', recordedAt: at('2026-05-21') },
};

const centre = centreOf({
  closures: [
    {
      number: 1,
      from: localDate('2026-03-16'),
      until: localDate('2026-03-17'),
      reason: 'disaster',
      note: null,
      recordedAt: at('2026-03-15'),
    },
    {
      number: 2,
      from: localDate('2026-04-16'),
      until: localDate('2026-04-15'),
      reason: 'works',
      note: null,
      recordedAt: at('2026-03-15'),
    },
  ],
});

const facts: NoticeFacts = {
  list,
  delegations: [delegation(ITEM_X, '县政府门户网站'), delegation(ITEM_Y, '政务服务网')],
  agreements: [agreement],
  places: [centre],
};

describe('R-8.1.1 notices of a township', () => {
  it('are read off the facts, the newest first', () => {
    const notices = noticesOf(facts, at('2026-07-01'));
    expect(notices.map(({ on, kind }) => [on, kind])).toEqual([
      ['2026-05-21', 'agreement_ended'],
      ['2026-05-20', 'items_recalled'],
      ['2026-03-30', 'agreement_suspended'],
      ['2026-03-15', 'place_closed'],
      ['2026-02-12', 'items_started'],
      ['2026-02-10', 'delegation_announced'],
      ['2026-02-05', 'list_published'],
      ['2026-01-05', 'list_published'],
    ]);
    expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length);
  });

  it('what was done on one day for many items is one notice', () => {
    const announced = noticesOf(facts, at('2026-07-01')).find(({ kind }) => kind === 'delegation_announced');
    expect(announced).toEqual({
      id: 'announced-2026-02-10',
      on: '2026-02-10',
      kind: 'delegation_announced',
      itemIds: [ITEM_X, ITEM_Y],
      places: ['县政府门户网站', '政务服务网'],
    });
  });

  it('a list says what it added', () => {
    const second = noticesOf(facts, at('2026-07-01')).find(({ id }) => id === 'list-2');
    expect(second).toMatchObject({ itemIds: [ITEM_X, ITEM_Y], addedItemIds: [ITEM_Y] });
  });

  it('what is dated later than today is not told, and a start is told before it comes', () => {
    const early = noticesOf(facts, at('2026-02-12', 11));
    expect(early.map(({ id }) => id)).toEqual([
      'started-2026-03-01-2026-02-12',
      'announced-2026-02-10',
      'list-2',
      'list-1',
    ]);
    expect(noticesOf({ list: null, delegations: [], agreements: [], places: [] }, at('2026-07-01'))).toEqual(
      [],
    );
  });

  it('E-60 a closure that was taken back is no notice', () => {
    const closed = noticesOf(facts, at('2026-07-01')).filter(({ kind }) => kind === 'place_closed');
    expect(closed.map(({ id }) => id)).toEqual(['closed-town-a-1']);
  });
});
