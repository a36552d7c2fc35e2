import { describe, expect, it } from 'vitest';
import { codesOf, textsOf } from '../testing/codes-of.ts';
import { localDate } from '../time/index.ts';
import { decideAnnouncement } from './decide-announcement.ts';
import { decideEntrustabilityReview } from './decide-entrustability-review.ts';
import { decideReadiness } from './decide-readiness.ts';
import { decideRecall } from './decide-recall.ts';
import {
  agreement,
  announce,
  announced,
  announcedBefore,
  announcement,
  empty,
  end,
  facts,
  file,
  filing,
  finding,
  list,
  memo,
  pair,
  prepare,
  publish,
  readiness,
  sign,
  signMemo,
  start,
  suspend,
  suspension,
  terminate,
} from './testing/commands.ts';
import {
  EARLIER,
  MUCH_LATER,
  NOW,
  recallOf,
  row,
  TODAY,
  TOMORROW,
  YESTERDAY,
} from './testing/county-of-tests.ts';

describe('what is recorded', () => {
  it.each([
    ['memoSigned', memo, () => signMemo({})],
    ['agreementFiled', filing, () => file({})],
    ['agreementSuspended', suspension, () => suspend({})],
    ['agreementTerminated', end, () => terminate({})],
    ['delegationAnnounced', announcement, () => announce({})],
    ['readinessRecorded', readiness, () => prepare({})],
    ['entrustabilityReviewed', finding, () => decideEntrustabilityReview(finding, facts, NOW)],
  ])('design §2.2 %s holds the command as it was given', (type, payload, decide) => {
    expect(decide()).toEqual({ ok: true, events: [{ type, typeVersion: 1, payload }] });
  });
});

describe('what a refusal says', () => {
  it.each<[string, string, () => Parameters<typeof textsOf>[0]]>([
    ['GOV-03', '没有填写协议编号。', () => sign({ number: '' })],
    ['GOV-03', '协议没有列明事项。', () => sign({ itemIds: [] })],
    ['GOV-02', '协议的截止日期早于起始日期。', () => sign({ until: TODAY })],
    ['GOV-02', '签订日期晚于今天，请在签订后登记。', () => sign({ signedOn: TOMORROW })],
    [
      'GOV-03',
      '在办办件继续办结的天数须为正整数。',
      () => sign({ inFlight: { kind: 'finish', withinDays: 0 } }),
    ],
    ['DLG-06', '承接单位应为gov。', () => sign({ townshipOrganisationId: 'company' })],
    ['DLG-06', 'holder在2023-06-16不是该事项的赋权部门。', () => sign({ itemIds: ['i3'] })],
    ['DLG-06', '没有登记该乡镇政府（街道办事处）。', () => sign({ townshipId: 't2' })],
    ['GOV-04', '没有找到该协议。', () => file({}, null)],
    [
      'GOV-01',
      '该协议已经备案，备案号为F-1。',
      () => file({}, { ...agreement, filing: { ...filing, recordedAt: NOW } }),
    ],
    ['GOV-03', '没有填写备案号。', () => file({ number: ' ' })],
    ['GOV-02', '备案日期不得早于签订日期，也不得晚于今天。', () => file({ filedOn: EARLIER })],
    ['DLG-03', '备案接收机关不是同级司法行政部门。', () => file({ receiverId: 'watcher' })],
    ['GOV-04', '没有找到该协议。', () => suspend({}, null)],
    ['GOV-02', '暂停日期不得早于今天。', () => suspend({ from: YESTERDAY })],
    ['GOV-02', '暂停的截止日期早于起始日期。', () => suspend({ until: TODAY })],
    [
      'GOV-01',
      '该协议在该日已经暂停。',
      () => suspend({}, { ...agreement, suspensions: [{ ...suspension, recordedAt: NOW }] }),
    ],
    ['GOV-04', '没有找到该协议。', () => terminate({}, null)],
    ['GOV-03', '没有填写终止理由。', () => terminate({ reason: ' ' })],
    ['GOV-02', '终止日期不得早于今天。', () => terminate({ lastDay: YESTERDAY })],
    ['GOV-01', '该协议至2025-12-31即已届满或者终止。', () => terminate({ lastDay: MUCH_LATER })],
    ['GOV-03', '没有填写备忘录编号。', () => signMemo({ number: ' ' })],
    ['GOV-03', '备忘录没有列明事项。', () => signMemo({ items: [] })],
    [
      'GOV-03',
      '备忘录须逐事项写明审批与监管的职责边界。',
      () => signMemo({ items: [{ itemId: 'i1', dutyBoundary: ' ' }] }),
    ],
    ['GOV-02', '备忘录的截止日期早于起始日期。', () => signMemo({ until: YESTERDAY })],
    ['GOV-02', '签订日期晚于今天，请在签订后登记。', () => signMemo({ signedOn: TOMORROW })],
    ['DLG-04', '没有登记该乡镇政府（街道办事处）。', () => signMemo({ townshipId: 't2' })],
    ['DLG-04', '备忘录的监管方不是所列全部事项的监管部门。', () => signMemo({ supervisorId: 'holder' })],
    ['DLG-10', '清单上是第1次赋权，填写的是第2次。', () => announce({ generation: 2 })],
    [
      'GOV-01',
      '该项赋权已经公告。',
      () =>
        decideAnnouncement(
          { ...empty, announcements: [{ ...announcement, recordedAt: NOW }] },
          announcement,
          { list },
          NOW,
        ),
    ],
    ['GOV-02', '公告日期晚于今天，请在公告后登记。', () => announce({ announcedOn: TOMORROW })],
    ['GOV-03', '没有填写公告的位置。', () => announce({ place: '' })],
    ['GOV-02', '完成日期晚于今天，请在完成后登记。', () => prepare({ from: TOMORROW, until: null })],
    ['GOV-02', '截止日期早于完成日期。', () => prepare({ until: YESTERDAY })],
    [
      'GOV-01',
      '该项承接准备已经登记。',
      () =>
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
      () =>
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
      () =>
        decideRecall(
          null,
          { ...pair, generation: 1, effectiveOn: YESTERDAY, reason: 'poor_effect' },
          { list },
          NOW,
        ),
    ],
    ['GOV-02', '启动日期不得早于今天。', () => start({ startOn: YESTERDAY }, announcedBefore)],
    [
      'GOV-01',
      '该项赋权的启动日期已经宣布。',
      () => start({}, { ...announced, goLives: [{ generation: 1, startOn: TODAY, recordedAt: NOW }] }),
    ],
    [
      'DLG-13',
      '该项赋权已登记自2023-06-15起收回。',
      () => start({}, { ...announced, recalls: [recallOf(1)] }),
    ],
    [
      'DLG-05',
      '审查结论为可以委托的，须写明委托依据的名称和条款。',
      () => decideEntrustabilityReview({ ...finding, basis: ' ' }, facts, NOW),
    ],
    [
      'GOV-02',
      '审查日期晚于今天。',
      () => decideEntrustabilityReview({ ...finding, reviewedOn: TOMORROW }, facts, NOW),
    ],
    ['GOV-02', '暂停日期晚于协议的最后一日。', () => suspend({ from: localDate('2026-01-01'), until: null })],
    ['DLG-08', '该乡镇（街道）清单的下一个版本应为第1版。', () => publish({ version: 2 })],
    [
      'DLG-08',
      '新版本的生效日期须晚于现行版本的生效日期2023-01-01。',
      () => publish({ version: 2, publishedOn: EARLIER, effectiveFrom: EARLIER }, list),
    ],
    [
      'GOV-02',
      '公布日期晚于今天，请在公布当日登记。',
      () => publish({ publishedOn: TOMORROW, effectiveFrom: TOMORROW }),
    ],
    ['GOV-02', '清单的生效日期不得早于公布日期。', () => publish({ effectiveFrom: YESTERDAY })],
    [
      'DLG-01',
      '事项i1没有填写：实施方式、权力类型、监管部门。',
      () => publish({ rows: [{ ...row, mode: null, powerType: null, supervisorId: null }] }),
    ],
    [
      'DLG-01',
      '事项i1未确认“县级放得下、乡级接得住”。',
      () => publish({ rows: [{ ...row, townshipCanTake: false }] }),
    ],
    ['GOV-05', '事项i1移出清单，但没有登记收回。', () => publish({ version: 2, rows: [] }, list)],
    [
      'GOV-05',
      '事项i1调整实施方式，但没有登记收回。',
      () => publish({ version: 2, rows: [{ ...row, mode: 'entrusted_acceptance' }] }, list),
    ],
    [
      'GOV-05',
      '事项i1应为第1次赋权，填写的是第2次；重新赋权须先登记收回。',
      () => publish({ version: 2, rows: [{ ...row, generation: 2 }] }, list),
    ],
  ])('%s %s', (code, text, decide) => {
    const decision = decide();
    expect(codesOf(decision)).toEqual([code]);
    expect(textsOf(decision)).toEqual([text]);
  });
});
