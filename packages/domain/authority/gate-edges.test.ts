import { describe, expect, it } from 'vitest';
import type { RefusalCode } from '../terms/index.ts';
import { ask, codesOf } from '../testing/ask.ts';
import { BUREAU, ITEM_X, ITEM_Y, JUSTICE, TOWN_A } from '../testing/county.ts';
import {
  announcementRecord,
  delegatedPair,
  goLiveRecord,
  listRecord,
  type PairTerms,
  recallRecord,
  rowOf,
} from '../testing/delegated-pair.ts';
import { changed, type GovernanceRecord, without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { localDate } from '../time/index.ts';

const DECIDES: PairTerms = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' };
const ACCEPTS: PairTerms = { ...DECIDES, mode: 'entrusted_acceptance' };
const decides = delegatedPair(DECIDES);
const accepts = delegatedPair(ACCEPTS);
const knownAt = at('2026-03-31');
const day10 = localDate('2026-03-10');

function textOf(records: readonly GovernanceRecord[], code: RefusalCode, when = at('2026-03-02')) {
  return ask(records, 'accept', { at: when }).refusals.find((r) => r.code === code)?.text;
}

describe('each gate at its edge', () => {
  it.each<[string, RefusalCode, string, Record<string, unknown>]>([
    ['R-6.1.3 a memo from its first day', 'DLG-04', 'memo', { from: day10 }],
    ['R-6.1.3 a memo from its signing', 'DLG-04', 'memo', { signedOn: day10 }],
    ['R-5.2.5 a trained clerk from his first day', 'DLG-12', 'trained_clerk', { from: day10 }],
    ['L-24 an announcement from its day', 'DLG-09', 'announcement', { announcedOn: day10 }],
    ['R-3.1.2 the start date itself', 'DLG-14', 'go live', { startOn: day10 }],
    ['R-1.2.2 a review from its day', 'DLG-05', 'review', { reviewedOn: day10 }],
  ])('%s: %s the day before', (_what, code, label, change) => {
    const records = changed(decides, label, change);
    expect(codesOf(ask(records, 'accept', { at: at('2026-03-09'), knownAt }))).toEqual([code]);
    expect(ask(records, 'accept', { at: at('2026-03-10', 0), knownAt }).allowed).toBe(true);
  });

  it('DLG-04 R-6.1.3 a memo with another supervisor or on another item is none', () => {
    expect(codesOf(ask(changed(decides, 'memo', { supervisorId: JUSTICE }), 'accept'))).toEqual(['DLG-04']);
    const items = [{ itemId: ITEM_Y, dutyBoundary: '测试' }];
    expect(codesOf(ask(changed(decides, 'memo', { items }), 'accept'))).toEqual(['DLG-04']);
  });

  it('R-1.2.12 a mass organisation that holds the power entrusts as a department does', () => {
    const federation = changed(decides, `organisation ${BUREAU}`, { kind: 'mass_organisation' });
    expect(ask(federation, 'decide').allowed).toBe(true);
  });

  it('DLG-06 a department that is not on record entrusts nothing', () => {
    const records = without(decides, 'list');
    const unknown = listRecord(TOWN_A, [{ ...rowOf(DECIDES), departmentId: 'org-unknown' }]);
    expect(codesOf(ask([...records, unknown], 'decide'))).toContain('DLG-06');
  });

  it('R-1.3.3 going live under 委托受理 asks for no seal', () => {
    expect(ask(without(accepts, 'seal', 'seal handed over', 'go live'), 'go_live').allowed).toBe(true);
  });

  it('E-02 a recall of an earlier generation does not touch the new one', () => {
    const again = [
      ...decides,
      recallRecord(DECIDES, '2026-03-05'),
      listRecord(TOWN_A, [{ ...rowOf(DECIDES), generation: 2 }], 2, day10),
      announcementRecord(DECIDES, 2, '2026-03-10'),
      goLiveRecord(DECIDES, 2, day10),
    ];
    expect(ask(again, 'decide', { at: at('2026-03-11') }).allowed).toBe(true);
  });
});

describe('a refusal says what is wrong here', () => {
  it('DLG-12 names exactly what is not ready', () => {
    expect(textOf(without(decides, 'accounts', 'trained_clerk'), 'DLG-12')).toBe(
      '承接准备未完成：审批系统账号开通、经培训的窗口人员到岗。',
    );
  });

  it('DLG-13 names the day of the recall, with the item on the list or off it', () => {
    const recalled = [...decides, recallRecord(DECIDES, '2026-03-01')];
    const gone = [...recalled, listRecord(TOWN_A, [], 2, localDate('2026-03-02'))];
    expect(textOf(recalled, 'DLG-13')).toBe('该项赋权已于2026-03-01收回。');
    expect(textOf(gone, 'DLG-13')).toBe('该项赋权已于2026-03-01收回。');
  });

  it('DLG-10 off the list with a recall that is not yet in force, or not yet known, is simply off the list', () => {
    const gone = [
      ...decides,
      recallRecord(DECIDES, '2026-03-05'),
      listRecord(TOWN_A, [], 2, localDate('2026-03-02')),
    ];
    const on = (day: string, known: string) =>
      codesOf(ask(gone, 'accept', { at: at(day, 0), knownAt: at(known, 0) }));
    expect(on('2026-03-04', '2026-03-05')).toEqual(['DLG-10']);
    expect(on('2026-03-05', '2026-03-04')).toEqual(['DLG-10']);
    expect(on('2026-03-05', '2026-03-05')).toEqual(['DLG-10', 'DLG-13']);
  });

  it('E-03 says that the mode has changed since acceptance', () => {
    const asked = { acceptedAt: at('2026-02-20'), acceptedMode: 'entrusted_acceptance' } as const;
    expect(ask(decides, 'issue', asked).refusals.map((r) => r.text)).toEqual([
      '受理以后赋权实施方式已经调整。',
    ]);
  });

  it('DLG-01 R-1.1.1 says that the county or the township did not confirm', () => {
    const rows = [{ ...rowOf(DECIDES), countyCanRelease: false }];
    expect(textOf(changed(decides, 'list', { rows }), 'DLG-01')).toBe('清单未确认“县级放得下、乡级接得住”。');
  });

  it('design §2.1 an item that is not listed has no mode, no organ and no chain', () => {
    expect(ask(without(decides, 'list'), 'accept')).toMatchObject({
      allowed: false,
      mode: null,
      decidingOrganId: null,
      chain: [],
    });
  });
});
