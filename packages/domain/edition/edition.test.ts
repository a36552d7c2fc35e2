import { describe, expect, it } from 'vitest';
import type { CatalogueItem, LawRef } from '../catalogue/index.ts';
import { codesOf } from '../testing/codes-of.ts';
import { addDays, instant, localDate } from '../time/index.ts';
import { catalogueAt, itemWordedOn, nextCatalogueNo } from './catalogue-at.ts';
import { type CatalogueEdition, type EditionChange, evolveCatalogueEdition } from './catalogue-edition.ts';
import { decideEditionPublication } from './decide-edition-publication.ts';

const NOW = instant('2026-06-15T02:00:00.000Z');
const TODAY = localDate('2026-06-15');
const TOMORROW = localDate('2026-06-16');

const item = (no: number, name: string): CatalogueItem => ({
  id: `i${no}`,
  catalogueNo: no,
  name,
  powerType: 'licence',
  delegatingDepartment: '县级市场监管部门或行政审批服务局',
  supervisingDepartment: '县级市场监管部门',
});
const first = [item(1, '甲'), item(2, '乙'), item(3, '丙')];

const added = {
  kind: 'added',
  item: { ...item(4, '丁'), catalogueNo: 4 },
  modes: ['entrusted_acceptance'],
  justification: '群众经常办理',
  basis: null,
} as const satisfies EditionChange;
const ended = { kind: 'ended', itemId: 'i2', reason: '上级取消' } as const;
const reworded = {
  kind: 'reworded',
  itemId: 'i1',
  name: '甲甲',
  scopeText: null,
  reason: '名称统一',
} as const;

const edition = (no: number, from: string, changes: readonly EditionChange[]): CatalogueEdition => ({
  no,
  title: '指导目录',
  number: `菏政字〔2026〕${no}号`,
  publishedOn: TODAY,
  effectiveFrom: localDate(from),
  changes,
  submittedBy: 'writer',
  recordedAt: NOW,
});

describe('catalogueAt', () => {
  const editions = [
    edition(2, '2026-07-01', [added, ended, reworded]),
    edition(3, '2026-09-01', [{ ...reworded, itemId: 'i4', name: '丁丁' }]),
  ];
  const namesOn = (day: string) => catalogueAt(first, editions, localDate(day)).items.map(({ name }) => name);

  it('R-2.1 each day has the items of the edition in force on it, from 00:00 of its first day', () => {
    expect(namesOn('2022-11-01')).toEqual(['甲', '乙', '丙']);
    expect(namesOn('2026-06-30')).toEqual(['甲', '乙', '丙']);
    expect(namesOn('2026-07-01')).toEqual(['甲甲', '丙', '丁']);
    expect(namesOn('2026-09-01')).toEqual(['甲甲', '丙', '丁丁']);
  });

  it('R-2.1 an ended item keeps its id and its last words, and its number is not given again', () => {
    const catalogue = catalogueAt(first, [edition(2, '2026-07-01', [{ ...ended, itemId: 'i3' }])], TODAY);
    expect(nextCatalogueNo(catalogue)).toBe(4);
    const later = catalogueAt(first, editions, localDate('2026-07-01'));
    expect(itemWordedOn(later, 'i2')?.name).toBe('乙');
    expect(later.ended).toMatchObject([{ editionNo: 2, firstDayWithout: '2026-07-01', reason: '上级取消' }]);
    expect(nextCatalogueNo(later)).toBe(5);
    expect(itemWordedOn(catalogueAt(first, editions, TODAY), 'i4')).toBeUndefined();
  });
});

describe('decideEditionPublication', () => {
  const law: LawRef = {
    id: 'law',
    title: '某法',
    number: null,
    validFrom: null,
    validUntil: null,
    checked: true,
    checkedAsOf: '2026-01-01',
    note: '',
    articles: [{ article: '第二条', gist: '' }],
  };
  const command = {
    no: 2,
    title: '指导目录',
    number: ' 菏政字〔2026〕2号 ',
    effectiveFrom: TOMORROW,
    changes: [added, ended, reworded] as readonly EditionChange[],
    submittedBy: 'writer' as string | null,
    writtenBy: ['writer'],
    approvedBy: 'approver',
  };
  const decide = (
    change: Partial<typeof command> = {},
    editions: readonly CatalogueEdition[] = [],
    state: CatalogueEdition | null = null,
  ) => {
    const newest = catalogueAt(first, editions, localDate('9999-12-31'));
    return decideEditionPublication(state, { ...command, ...change }, { editions, newest, laws: [law] }, NOW);
  };

  it('R-2.1 publishes an edition of today that is in force from a later day', () => {
    const { writtenBy: _w, approvedBy: _a, ...payload } = command;
    const event = {
      type: 'catalogueEditionPublished',
      typeVersion: 1,
      payload: { ...payload, number: '菏政字〔2026〕2号', publishedOn: TODAY, submittedBy: 'writer' },
    } as const;
    expect(decide()).toEqual({ ok: true, events: [event] });
    const recorded = { ...event, at: NOW, actor: 'x', actingFor: null, version: 1 };
    expect(evolveCatalogueEdition(null, recorded)).toEqual({ ...event.payload, recordedAt: NOW });
  });

  const other = { ...added, item: { ...added.item, id: 'i5', catalogueNo: 5 } };
  it.each<[string, Partial<typeof command>, string[]]>([
    ['GOV-08 by a writer', { approvedBy: 'writer' }, ['GOV-08']],
    ['GOV-08 by who submitted it', { submittedBy: 'approver' }, ['GOV-08']],
    ['GOV-04 a draft that nobody submitted', { submittedBy: null }, ['GOV-04']],
    ['GOV-02 from the day of publication, whose 00:00 lies before it', { effectiveFrom: TODAY }, ['GOV-02']],
    ['GOV-01 another number than the next', { no: 3 }, ['GOV-01']],
    ['GOV-03 no number', { number: ' ' }, ['GOV-03']],
    ['GOV-03 no title', { title: '' }, ['GOV-03']],
    ['GOV-03 no difference', { changes: [] }, ['GOV-03']],
    ['GOV-03 no reason of an end', { changes: [{ ...ended, reason: ' ' }] }, ['GOV-03']],
    ['GOV-03 the same words again', { changes: [{ ...reworded, name: '甲' }] }, ['GOV-03']],
    ['GOV-03 no mode', { changes: [{ ...added, modes: [] }] }, ['GOV-03']],
    ['GOV-03 no justification', { changes: [{ ...added, justification: '' }] }, ['GOV-03']],
    ['GOV-04 an item that is not there', { changes: [{ ...ended, itemId: 'i9' }] }, ['GOV-04']],
    [
      'GOV-04 a department that is not there',
      { changes: [{ ...added, item: { ...added.item, delegatingDepartment: '某局' } }] },
      ['GOV-04'],
    ],
    [
      'GOV-04 an article that nobody read',
      { changes: [{ ...added, basis: { lawId: 'law', article: '第三条' } }] },
      ['GOV-04'],
    ],
    ['GOV-01 an item twice', { changes: [ended, { ...reworded, itemId: 'i2' }] }, ['GOV-01']],
    ['GOV-01 a name twice', { changes: [added, other] }, ['GOV-01']],
    [
      'GOV-01 an added item with a known id',
      { changes: [{ ...added, item: { ...added.item, id: 'i3' } }] },
      ['GOV-01'],
    ],
    [
      'GOV-01 the name of another item',
      { changes: [{ ...added, item: { ...added.item, name: '丙' } }] },
      ['GOV-01'],
    ],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(decide(change))).toEqual(codes);
  });

  it('R-2.1 the name of an item that the same edition ends or re-words is free', () => {
    const same = { ...added, item: { ...added.item, name: '乙' } };
    expect(decide({ changes: [ended, same] })).toMatchObject({ ok: true });
  });

  it('R-2.1 an article that was read may be cited, and a text without one', () => {
    const cited = (article: string | null) =>
      decide({ changes: [{ ...added, basis: { lawId: 'law', article } }] });
    expect([cited('第二条').ok, cited(null).ok]).toEqual([true, true]);
  });

  it('GOV-01, GOV-02 an edition follows the last in number and in day, with a number of its own', () => {
    const before = [edition(2, '2026-07-01', [reworded])];
    const next = { no: 3, number: '菏政字〔2026〕3号', changes: [ended] };
    expect(codesOf(decide({ ...next, effectiveFrom: localDate('2026-07-01') }, before))).toEqual(['GOV-02']);
    expect(
      codesOf(decide({ ...next, number: '菏政字〔2026〕2号', effectiveFrom: addDays(TODAY, 30) }, before)),
    ).toEqual(['GOV-01']);
    expect(decide({ ...next, effectiveFrom: addDays(TODAY, 30) }, before)).toMatchObject({ ok: true });
    expect(codesOf(decide({}, [], edition(2, '2026-07-01', [ended])))).toEqual(['GOV-01']);
  });
});
