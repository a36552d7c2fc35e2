import { describe, expect, it } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import type { LocalDate } from '../time/index.ts';
import { decideListPublication } from './decide-list-publication.ts';
import type { Recall } from './delegation.ts';
import type { DelegationList, ListRow } from './delegation-list.ts';
import type { ListPublication } from './find-list-faults.ts';
import type { ListedItem } from './list-fault.ts';
import {
  EARLIER,
  listOf,
  MUCH_LATER,
  NOW,
  organisations,
  recallOf,
  row,
  TODAY,
  TOMORROW,
  YESTERDAY,
} from './testing/county-of-tests.ts';

const first: ListPublication = {
  townshipId: 't1',
  version: 1,
  publishedOn: TODAY,
  effectiveFrom: TODAY,
  rows: [row],
};
const second: ListPublication = { ...first, version: 2 };
const items = new Map<string, ListedItem>([
  ['i1', { name: '示例许可', statutory: { days: 10, unit: 'working' } }],
  ['i2', { name: '示例登记', statutory: null }],
]);

function publish(
  command: ListPublication,
  state: DelegationList | null = null,
  recalls: readonly Recall[] = [],
) {
  return decideListPublication(
    state,
    command,
    { organisations, recalls: new Map([['i1', recalls]]), items },
    NOW,
  );
}
const days = (acceptDays: number, transferDays: number, approveDays: number) => ({
  acceptDays,
  transferDays,
  approveDays,
});
const withRow = (change: Partial<ListRow>) => codesOf(publish({ ...first, rows: [{ ...row, ...change }] }));

describe('decideListPublication', () => {
  it('R-2.2.1 publishes the first version as it was given', () => {
    expect(publish(first)).toEqual({
      ok: true,
      events: [{ type: 'delegationListPublished', typeVersion: 1, payload: first }],
    });
  });

  it.each<[Partial<ListRow>]>([
    [{ mode: null }],
    [{ powerType: null }],
    [{ supervisorId: null }],
    [{ departmentId: null }],
    [{ countyCanRelease: false }],
    [{ townshipCanTake: false }],
  ])('DLG-01 refuses the row %o', (change) => {
    expect(withRow(change)).toEqual(['DLG-01']);
  });

  it('DLG-01 names every empty field of a row', () => {
    const decision = publish({ ...first, rows: [{ ...row, mode: null, supervisorId: null }] });
    expect(decision.ok ? '' : decision.refusals[0]?.text).toBe('事项示例许可没有填写：实施方式、监管部门。');
  });

  it.each<[string, Partial<ListRow>, string[]]>([
    ['a sum over the statutory limit', { limits: days(1, 2, 8) }, ['CAS-05']],
    ['just the statutory limit', { limits: days(1, 1, 8) }, []],
    ['limits nobody shared out', { limits: null }, []],
    ['an item whose limit is not known', { itemId: 'i2', limits: days(50, 50, 50) }, []],
  ])('CAS-05 %s (R-1.3.6)', (_name, change, codes) => {
    expect(withRow(change)).toEqual(codes);
  });

  it('CAS-05 says how the days add up', () => {
    const decision = publish({ ...first, rows: [{ ...row, limits: days(1, 2, 8) }] });
    expect(decision.ok ? '' : decision.refusals[0]?.text).toBe(
      '事项示例许可受理1、转递2、审批8，共11个工作日，超过法定时限10个工作日。',
    );
  });

  it.each([
    ['gov', 'a township'],
    ['company', 'a company'],
    ['watcher', 'a department without the power'],
    ['nobody', 'an unknown organisation'],
  ])('DLG-06 refuses %s: %s delegates nothing', (departmentId) => {
    expect(withRow({ departmentId })).toEqual(['DLG-06']);
  });

  it('DLG-06 refuses a township without a registered government', () => {
    expect(codesOf(publish({ ...first, townshipId: 't2' }))).toEqual(['DLG-06']);
  });

  it('DLG-16 an item that the catalogue has ended by the first day of the list is not listed again (R-2.1)', () => {
    const until = (firstDayWithout: LocalDate) =>
      codesOf(
        decideListPublication(
          null,
          first,
          {
            organisations,
            recalls: new Map(),
            items: new Map([['i1', { name: '示例许可', statutory: null, firstDayWithout }]]),
          },
          NOW,
        ),
      );
    expect([until(TODAY), until(YESTERDAY), until(TOMORROW)]).toEqual([['DLG-16'], ['DLG-16'], []]);
  });

  it('DLG-07 a local item needs volume, demand and capacity', () => {
    const grounds = { volume: '年办件一千件', demand: '群众多次反映', capacity: '人员齐备' };
    expect(withRow({ origin: 'local' })).toEqual(['DLG-07']);
    expect(withRow({ origin: 'local', justification: { ...grounds, demand: ' ' } })).toEqual(['DLG-07']);
    expect(withRow({ origin: 'local', justification: grounds })).toEqual([]);
  });

  it.each([
    ['a second first version', first, ['DLG-08']],
    ['a gap', { ...first, version: 3 }, ['DLG-08']],
    [
      'the day of the present version',
      { ...second, publishedOn: EARLIER, effectiveFrom: EARLIER },
      ['DLG-08'],
    ],
    ['the next version', second, []],
  ])('DLG-08 %s', (_name, command, codes) => {
    expect(codesOf(publish(command, listOf(row)))).toEqual(codes);
  });

  it('GOV-02 the list is published by now and takes effect no earlier', () => {
    expect(codesOf(publish({ ...first, publishedOn: TOMORROW, effectiveFrom: TOMORROW }))).toEqual([
      'GOV-02',
    ]);
    expect(codesOf(publish({ ...first, effectiveFrom: YESTERDAY }))).toEqual(['GOV-02']);
    expect(codesOf(publish({ ...first, publishedOn: YESTERDAY, effectiveFrom: TOMORROW }))).toEqual([]);
  });

  it('GOV-06 one row an item (R-1.1.4)', () => {
    const twice = [row, { ...row, mode: 'entrusted_acceptance' as const }];
    expect(codesOf(publish({ ...first, rows: twice }))).toEqual(['GOV-06']);
  });

  it.each<[string, readonly ListRow[], readonly Recall[], string[]]>([
    ['a row leaves without a recall', [], [], ['GOV-05']],
    ['a row leaves after its recall', [], [recallOf(1)], []],
    ['a row leaves before its recall takes effect', [], [recallOf(1, MUCH_LATER)], ['GOV-05']],
    ['a row leaves on the recall of another generation', [], [recallOf(2)], ['GOV-05']],
    ['a mode changes without a recall', [{ ...row, mode: 'entrusted_acceptance' }], [], ['GOV-05']],
    ['a new generation without a recall', [{ ...row, generation: 2 }], [], ['GOV-05']],
    [
      'a new generation after the recall',
      [{ ...row, generation: 2, mode: 'entrusted_acceptance' }],
      [recallOf(1)],
      [],
    ],
    ['a recalled generation stays', [row], [recallOf(1)], ['GOV-05']],
    ['a generation is skipped', [{ ...row, generation: 3 }], [recallOf(1)], ['GOV-05']],
    ['a new item starts at one', [row, { ...row, itemId: 'i2' }], [], []],
    ['a new item starts at two', [row, { ...row, itemId: 'i2', generation: 2 }], [], ['GOV-05']],
  ])('GOV-05 %s (R-2.3.1, E-02)', (_name, rows, recalls, codes) => {
    expect(codesOf(publish({ ...second, rows }, listOf(row), recalls))).toEqual(codes);
  });

  it('GOV-05 an item that left comes back only as the next generation', () => {
    const left = listOf(row);
    const empty = { version: 2, publishedOn: YESTERDAY, effectiveFrom: YESTERDAY, rows: [], recordedAt: NOW };
    const state = { ...left, versions: [...left.versions, empty] };
    const third = (generation: number) => ({ ...first, version: 3, rows: [{ ...row, generation }] });
    expect(codesOf(publish(third(1), state, [recallOf(1, YESTERDAY)]))).toEqual(['GOV-05']);
    expect(codesOf(publish(third(2), state, [recallOf(1, YESTERDAY)]))).toEqual([]);
  });

  it('tells everything that is wrong at once', () => {
    const command = { ...first, version: 2, rows: [{ ...row, mode: null, departmentId: 'gov' }] };
    expect(codesOf(publish(command))).toEqual(['DLG-08', 'DLG-01', 'DLG-06']);
  });
});
