import { expect, it } from 'vitest';
import type { Agreement, DelegationList, ListRow, Memo } from '../delegation/index.ts';
import type { Appointment, Organisation } from '../organisation/index.ts';
import type { Seal } from '../seal/index.ts';
import { instant, localDate } from '../time/index.ts';
import { isNothing, type RestingQuestion, restingOn } from './resting-on.ts';

const NOW = instant('2026-06-15T02:00:00.000Z');
const day = localDate;
const bureau: Organisation = {
  ...{ id: 'bureau', countyId: 'c1', kind: 'county_department', name: '曹县某局', shortName: '某局' },
  ...{ creditCode: null, townshipId: null, validFrom: day('2020-01-01'), validUntil: null },
  ...{ sealOwnerId: 'bureau', capacities: [], remedies: [] },
};
const row = (itemId: string, supervisorId: string | null): ListRow => ({
  ...{ itemId, generation: 1, mode: 'entrusted_decision', powerType: 'licence', departmentId: 'bureau' },
  ...{ supervisorId, origin: 'catalogue', justification: null, countyCanRelease: true },
  ...{ townshipCanTake: true, capacityNote: '' },
});
const list: DelegationList = {
  townshipId: 't1',
  versions: [
    {
      ...{ version: 1, publishedOn: day('2026-01-05'), effectiveFrom: day('2026-01-05'), recordedAt: NOW },
      rows: [row('i1', 'bureau'), row('i2', 'other')],
    },
  ],
};
const agreement: Agreement = {
  ...{ id: 'a1', number: '1', kind: 'entrusted_decision', departmentId: 'bureau', townshipId: 't1' },
  ...{ townshipOrganisationId: 'g1', itemIds: ['i1', 'i2'], signedOn: day('2026-01-06') },
  ...{ from: day('2026-01-07'), until: day('2026-12-31'), inFlight: { kind: 'hand_over' } },
  ...{ recordedAt: NOW, filing: null, suspensions: [], termination: null },
};
const memo: Memo = {
  ...{ id: 'm1', number: '1', townshipId: 't1', supervisorId: 'other', signedOn: day('2026-01-06') },
  ...{ from: day('2026-01-06'), until: null, items: [{ itemId: 'i2', dutyBoundary: '' }], recordedAt: NOW },
};
const seal: Seal = {
  ...{ id: 's1', countyId: 'c1', kind: 'approval_no2', name: '某局2号公章', sealOwnerId: 'bureau' },
  ...{ townshipId: 't1', authorisation: null, recordedAt: instant('2026-01-06T02:00:00.000Z') },
  ...{ statuses: [], custodians: [] },
};
const clerk: Appointment = {
  ...{ id: 'p1', countyId: 'c1', personId: 'x', organisationId: 'bureau', townshipId: null },
  ...{ post: 'county_approver', employment: 'civil_servant', from: day('2026-01-01'), until: null },
  trainedItemIds: [],
};
const facts = { lists: [list], agreements: [agreement], memos: [memo], seals: [seal], appointments: [clerk] };
const whole: RestingQuestion = { organisation: bureau, itemIds: null, madeBefore: null, successorId: null };
const ask = (change: Partial<RestingQuestion>) => restingOn({ ...whole, ...change }, facts, NOW);

it('E-05 lists, agreements, seals and people rest on a body; a memo on its supervisor', () => {
  expect(ask({})).toEqual({
    lists: [{ townshipId: 't1', itemIds: ['i1', 'i2'] }],
    ...{ agreements: [agreement], memos: [], missingMemos: [], seals: [seal], appointments: [clerk] },
  });
  const supervisor = { ...bureau, id: 'other', sealOwnerId: 'other' };
  expect(ask({ organisation: supervisor })).toMatchObject({
    lists: [{ itemIds: ['i2'] }],
    ...{ agreements: [], memos: [memo], seals: [] },
  });
  const government: Organisation = { ...bureau, id: 'g1', kind: 'township_government', townshipId: 't1' };
  expect(ask({ organisation: government })).toMatchObject({
    lists: [{ itemIds: ['i1', 'i2'] }],
    ...{ agreements: [agreement], memos: [memo], seals: [seal], appointments: [] },
  });
});

it('E-05 after a renaming only what was made before it is left', () => {
  expect(ask({ madeBefore: day('2026-06-01') })).toMatchObject({ agreements: [agreement], seals: [seal] });
  expect(isNothing(ask({ madeBefore: day('2026-01-01') }))).toBe(true);
});

it('E-06 a power that moves touches its items, and needs a memo where holder and supervisor part', () => {
  const moved = ask({ itemIds: new Set(['i1']), successorId: 'approval' });
  expect(moved).toMatchObject({
    ...{ lists: [{ itemIds: ['i1'] }], agreements: [agreement], memos: [], seals: [], appointments: [] },
    missingMemos: [{ townshipId: 't1', itemIds: ['i1'] }],
  });
  // Covered by the memo of that item, or held and supervised by one body again.
  expect(ask({ itemIds: new Set(['i2']), successorId: 'approval' }).missingMemos).toEqual([]);
  expect(ask({ itemIds: new Set(['i2']), successorId: 'other' }).missingMemos).toEqual([]);
});

it('E-05 what is over rests on nobody', () => {
  const over = { ...agreement, until: day('2026-06-14') };
  const left = { ...clerk, until: day('2026-06-14') };
  const resting = restingOn(
    whole,
    { ...facts, lists: [], agreements: [over], seals: [], appointments: [left] },
    NOW,
  );
  expect(isNothing(resting)).toBe(true);
});
