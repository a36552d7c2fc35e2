import { describe, expect, it } from 'vitest';
import { type CapacityGrant, decideCapacityGrant } from '../organisation/index.ts';
import { codesOf } from '../testing/codes-of.ts';
import { decideListPublication } from './decide-list-publication.ts';
import type { ListRow } from './delegation-list.ts';
import { EARLIER, NOW, organisation, row, TODAY, TOMORROW, YESTERDAY } from './testing/county-of-tests.ts';

const MARRIAGE = 'marriage-registration';
const holder = organisation('holder', 'county_department', null, [['power_holder', MARRIAGE]]);
const township = organisation('gov', 'township_government', 't1', []);
const designated = organisation('gov', 'township_government', 't1', [['designated_office', MARRIAGE]]);

function publish(government: typeof township, change: Partial<ListRow> = {}) {
  const rows = [{ ...row, itemId: MARRIAGE, ...change }];
  const command = { townshipId: 't1', version: 1, publishedOn: TODAY, effectiveFrom: TOMORROW, rows };
  const organisations = new Map([holder, government].map((o) => [o.id, o]));
  return codesOf(
    decideListPublication(null, command, { organisations, recalls: new Map(), items: new Map() }, NOW),
  );
}

function until(day: typeof TODAY) {
  const capacities = designated.capacities.map((capacity) => ({ ...capacity, until: day }));
  return { ...designated, capacities };
}

describe('design §5 a list that hands row 39 to a township', () => {
  it('DLG-15 is refused as 委托办理 where the province has not designated the township', () => {
    expect(publish(township)).toEqual(['DLG-15']);
    expect(publish(designated)).toEqual([]);
  });

  it('DLG-15 is asked of the first day of the list, not of the day of publication', () => {
    expect(publish(until(TODAY))).toEqual(['DLG-15']);
    expect(publish(until(TOMORROW))).toEqual([]);
  });

  it('R-1.3.1 is published as 委托受理 anywhere', () => {
    expect(publish(township, { mode: 'entrusted_acceptance' })).toEqual([]);
  });
});

describe('design §5 the designation as a dated capacity', () => {
  const grant: CapacityGrant = {
    kind: 'designated_office',
    itemId: MARRIAGE,
    from: EARLIER,
    until: null,
    basis: '测试文件〔2023〕1号',
  };

  it.each<[string, typeof township, Partial<CapacityGrant>, string[]]>([
    ['DLG-15 a township with the paper', township, {}, []],
    ['DLG-15 without the paper', township, { basis: null }, ['DLG-15']],
    ['DLG-15 with a blank paper', township, { basis: ' ' }, ['DLG-15']],
    ['DLG-15 a county department', holder, {}, ['DLG-15']],
    ['GOV-03 of no item', township, { itemId: null }, ['GOV-03']],
    ['GOV-02 that ends before it begins', township, { from: TODAY, until: YESTERDAY }, ['GOV-02']],
    ['GOV-01 twice', designated, {}, ['GOV-01']],
  ])('%s', (_name, state, change, codes) => {
    expect(codesOf(decideCapacityGrant(state, { ...grant, ...change }))).toEqual(codes);
  });
});
