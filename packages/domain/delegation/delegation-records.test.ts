import { describe, expect, it } from 'vitest';
import { codesOf, textsOf } from '../testing/codes-of.ts';
import type { Agreement } from './agreement.ts';
import { decideAgreementFiling } from './decide-agreement-filing.ts';
import { type AgreementSigning, decideAgreementSigning } from './decide-agreement-signing.ts';
import { decideAgreementSuspension } from './decide-agreement-suspension.ts';
import { decideAgreementTermination } from './decide-agreement-termination.ts';
import { type AnnouncementCommand, decideAnnouncement } from './decide-announcement.ts';
import { decideEntrustabilityReview } from './decide-entrustability-review.ts';
import { decideListPublication, type ListPublication } from './decide-list-publication.ts';
import { decideMemoSigning, type MemoSigning } from './decide-memo-signing.ts';
import { decideReadiness, type ReadinessCommand } from './decide-readiness.ts';
import { decideRecall } from './decide-recall.ts';
import { emptyDelegation } from './delegation.ts';
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

const facts = { organisations };
const list = listOf(row);
const pair = { townshipId: 't1', itemId: 'i1' };
const empty = emptyDelegation('t1', 'i1');
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
const agreement: Agreement = { ...terms, recordedAt: NOW, filing: null, suspensions: [], termination: null };
const memo: MemoSigning = {
  id: 'm1',
  number: 'M-1',
  townshipId: 't1',
  supervisorId: 'watcher',
  signedOn: TODAY,
  from: TODAY,
  until: TODAY,
  items: [{ itemId: 'i1', dutyBoundary: '乡镇审批，部门监管' }],
};
const filing = { number: 'F-1', filedOn: TODAY, receiverId: 'justice' };
const suspension = { from: TOMORROW, until: TOMORROW };
const end = { lastDay: TODAY, reason: '双方协商一致' };
const announcement: AnnouncementCommand = { ...pair, generation: 1, announcedOn: TODAY, place: '县政府网站' };
const readiness: ReadinessCommand = { ...pair, kind: 'accounts', from: TODAY, until: TODAY };
const finding = {
  departmentId: 'holder',
  itemId: 'i1',
  entrustable: true,
  basis: '某法第一条',
  reviewedOn: TODAY,
};
const first: ListPublication = {
  townshipId: 't1',
  version: 1,
  publishedOn: TODAY,
  effectiveFrom: TODAY,
  rows: [row],
};

const sign = (change: Partial<AgreementSigning>) =>
  decideAgreementSigning(null, { ...terms, ...change }, facts, NOW);
const signMemo = (change: Partial<MemoSigning>) =>
  decideMemoSigning(null, { ...memo, ...change }, facts, NOW);
const file = (change: Partial<typeof filing>, state: Agreement | null = agreement) =>
  decideAgreementFiling(state, { ...filing, ...change }, facts, NOW);
const suspend = (
  change: Partial<Parameters<typeof decideAgreementSuspension>[1]>,
  state: Agreement | null = agreement,
) => decideAgreementSuspension(state, { ...suspension, ...change }, NOW);
const terminate = (change: Partial<typeof end>, state: Agreement | null = agreement) =>
  decideAgreementTermination(state, { ...end, ...change }, NOW);
const announce = (change: Partial<AnnouncementCommand>) =>
  decideAnnouncement(null, { ...announcement, ...change }, { list }, NOW);
const prepare = (change: Partial<ReadinessCommand>) =>
  decideReadiness(null, { ...readiness, ...change }, { list }, NOW);
const publish = (change: Partial<ListPublication>, state: ReturnType<typeof listOf> | null = null) =>
  decideListPublication(state, { ...first, ...change }, { organisations, recalls: new Map() }, NOW);

describe('what is recorded', () => {
  it.each([
    ['memoSigned', memo, signMemo({})],
    ['agreementFiled', filing, file({})],
    ['agreementSuspended', suspension, suspend({})],
    ['agreementTerminated', end, terminate({})],
    ['delegationAnnounced', announcement, announce({})],
    ['readinessRecorded', readiness, prepare({})],
    ['entrustabilityReviewed', finding, decideEntrustabilityReview(finding, facts, NOW)],
  ])('design §2.2 %s holds the command as it was given', (type, payload, decision) => {
    expect(decision).toEqual({ ok: true, events: [{ type, typeVersion: 1, payload }] });
  });
});

describe('edges of the rules', () => {
  it('GOV-02 a filing may be of the day of signing, a suspension of the last day', () => {
    expect(codesOf(file({ filedOn: YESTERDAY }))).toEqual([]);
    expect(codesOf(suspend({ from: MUCH_LATER, until: null }))).toEqual([]);
  });

  it('GOV-01 another generation is announced, another preparation made anew', () => {
    const before = { ...announcement, generation: 2, recordedAt: NOW };
    const state = { ...empty, announcements: [before] };
    expect(codesOf(decideAnnouncement(state, announcement, { list }, NOW))).toEqual([]);
    const later = { kind: 'accounts', from: TODAY, until: null, recordedAt: NOW } as const;
    const command = { ...readiness, from: YESTERDAY };
    expect(codesOf(decideReadiness({ ...empty, readiness: [later] }, command, { list }, NOW))).toEqual([]);
    const same = { ...later, from: YESTERDAY, until: TODAY };
    expect(codesOf(decideReadiness({ ...empty, readiness: [same] }, readiness, { list }, NOW))).toEqual([
      'GOV-01',
    ]);
  });

  it('DLG-10 nothing is prepared or announced where no list was ever published', () => {
    expect(codesOf(decideReadiness(null, readiness, { list: null }, NOW))).toEqual(['DLG-10']);
    expect(codesOf(decideAnnouncement(null, announcement, { list: null }, NOW))).toEqual(['DLG-10']);
  });

  it('DLG-04 a memo with somebody who is not on record', () => {
    expect(codesOf(signMemo({ supervisorId: 'nobody' }))).toEqual(['DLG-04']);
  });

  it('E-01 a run-off of one day is one', () => {
    expect(codesOf(sign({ inFlight: { kind: 'finish', withinDays: 1 } }))).toEqual([]);
  });
});

describe('what a refusal says', () => {
  it.each<[string, string, Parameters<typeof textsOf>[0]]>([
    ['GOV-03', '没有填写协议编号。', sign({ number: '' })],
    ['GOV-03', '协议没有列明事项。', sign({ itemIds: [] })],
    ['GOV-02', '协议的截止日期早于起始日期。', sign({ until: TODAY })],
    ['GOV-02', '签订日期晚于今天，请在签订后登记。', sign({ signedOn: TOMORROW })],
    ['GOV-03', '在办办件继续办结的天数须为正整数。', sign({ inFlight: { kind: 'finish', withinDays: 0 } })],
    ['DLG-06', '承接单位应为gov。', sign({ townshipOrganisationId: 'company' })],
    ['DLG-06', 'holder在2023-06-16不是该事项的赋权部门。', sign({ itemIds: ['i3'] })],
    ['DLG-06', '没有登记该乡镇政府（街道办事处）。', sign({ townshipId: 't2' })],
    ['GOV-04', '没有找到该协议。', file({}, null)],
    [
      'GOV-01',
      '该协议已经备案，备案号为F-1。',
      file({}, { ...agreement, filing: { ...filing, recordedAt: NOW } }),
    ],
    ['GOV-03', '没有填写备案号。', file({ number: ' ' })],
    ['GOV-02', '备案日期不得早于签订日期，也不得晚于今天。', file({ filedOn: EARLIER })],
    ['DLG-03', '备案接收机关不是同级司法行政部门。', file({ receiverId: 'watcher' })],
    ['GOV-04', '没有找到该协议。', suspend({}, null)],
    ['GOV-02', '暂停日期不得早于今天。', suspend({ from: YESTERDAY })],
    ['GOV-02', '暂停的截止日期早于起始日期。', suspend({ until: TODAY })],
    [
      'GOV-01',
      '该协议在该日已经暂停。',
      suspend({}, { ...agreement, suspensions: [{ ...suspension, recordedAt: NOW }] }),
    ],
    ['GOV-04', '没有找到该协议。', terminate({}, null)],
    ['GOV-03', '没有填写终止理由。', terminate({ reason: ' ' })],
    ['GOV-02', '终止日期不得早于今天。', terminate({ lastDay: YESTERDAY })],
    ['GOV-01', '该协议至2025-12-31即已届满或者终止。', terminate({ lastDay: MUCH_LATER })],
    ['GOV-03', '没有填写备忘录编号。', signMemo({ number: ' ' })],
    ['GOV-03', '备忘录没有列明事项。', signMemo({ items: [] })],
    [
      'GOV-03',
      '备忘录须逐事项写明审批与监管的职责边界。',
      signMemo({ items: [{ itemId: 'i1', dutyBoundary: ' ' }] }),
    ],
    ['GOV-02', '备忘录的截止日期早于起始日期。', signMemo({ until: YESTERDAY })],
    ['GOV-02', '签订日期晚于今天，请在签订后登记。', signMemo({ signedOn: TOMORROW })],
    ['DLG-04', '没有登记该乡镇政府（街道办事处）。', signMemo({ townshipId: 't2' })],
    ['DLG-04', '备忘录的监管方不是所列全部事项的监管部门。', signMemo({ supervisorId: 'holder' })],
    ['DLG-10', '清单上是第1次赋权，填写的是第2次。', announce({ generation: 2 })],
    [
      'GOV-01',
      '该项赋权已经公告。',
      decideAnnouncement(
        { ...empty, announcements: [{ ...announcement, recordedAt: NOW }] },
        announcement,
        { list },
        NOW,
      ),
    ],
    ['GOV-02', '公告日期晚于今天，请在公告后登记。', announce({ announcedOn: TOMORROW })],
    ['GOV-03', '没有填写公告的位置。', announce({ place: '' })],
    ['GOV-02', '完成日期晚于今天，请在完成后登记。', prepare({ from: TOMORROW, until: null })],
    ['GOV-02', '截止日期早于完成日期。', prepare({ until: YESTERDAY })],
    [
      'GOV-01',
      '该项承接准备已经登记。',
      decideReadiness(
        { ...empty, readiness: [{ kind: 'accounts', from: TODAY, until: null, recordedAt: NOW }] },
        readiness,
        { list },
        NOW,
      ),
    ],
    [
      'GOV-01',
      '该项赋权已登记自2023-06-15起收回。',
      decideRecall(
        { ...empty, recalls: [recallOf(1)] },
        { ...pair, generation: 1, effectiveOn: TODAY, reason: 'poor_effect' },
        { list },
        NOW,
      ),
    ],
    [
      'GOV-02',
      '收回的生效日期不得早于今天。',
      decideRecall(
        null,
        { ...pair, generation: 1, effectiveOn: YESTERDAY, reason: 'poor_effect' },
        { list },
        NOW,
      ),
    ],
    ['DLG-08', '该乡镇（街道）清单的下一个版本应为第1版。', publish({ version: 2 })],
    [
      'DLG-08',
      '新版本的生效日期须晚于现行版本的生效日期2023-01-01。',
      publish({ version: 2, publishedOn: EARLIER, effectiveFrom: EARLIER }, list),
    ],
    [
      'GOV-02',
      '公布日期晚于今天，请在公布当日登记。',
      publish({ publishedOn: TOMORROW, effectiveFrom: TOMORROW }),
    ],
    ['GOV-02', '清单的生效日期不得早于公布日期。', publish({ effectiveFrom: YESTERDAY })],
    [
      'DLG-01',
      '事项i1没有填写：实施方式、权力类型、监管部门。',
      publish({ rows: [{ ...row, mode: null, powerType: null, supervisorId: null }] }),
    ],
    [
      'DLG-01',
      '事项i1未确认“县级放得下、乡级接得住”。',
      publish({ rows: [{ ...row, townshipCanTake: false }] }),
    ],
    ['GOV-05', '事项i1移出清单，但没有登记收回。', publish({ version: 2, rows: [] }, list)],
    [
      'GOV-05',
      '事项i1调整实施方式，但没有登记收回。',
      publish({ version: 2, rows: [{ ...row, mode: 'entrusted_acceptance' }] }, list),
    ],
    [
      'GOV-05',
      '事项i1应为第1次赋权，填写的是第2次；重新赋权须先登记收回。',
      publish({ version: 2, rows: [{ ...row, generation: 2 }] }, list),
    ],
  ])('%s %s', (code, text, decision) => {
    expect(codesOf(decision)).toEqual([code]);
    expect(textsOf(decision)).toEqual([text]);
  });
});
