import { expect, it } from 'vitest';
import { missingMandatory } from './missing-mandatory.ts';
import { terminationDecisionModel } from './termination-decision-model.ts';

const INPUT = {
  organ: { name: '单县市场监督管理局', kind: 'county_department' },
  number: '1号',
  issuedOn: '2026-11-23',
  applicant: '石广田',
  itemName: '养犬登记',
  caseNumber: 'C-1',
  receivedOn: '2026-11-20',
  acceptedOn: '2026-11-21',
  ground: 'applicant_gone',
  reason: '申请人已经死亡。',
  legalBasis: '测试用依据',
  remedy: { reviewBody: '单县人民政府', reviewDays: 60, court: '单县人民法院', suitMonths: 6 },
} as const;

it('E-35 终止办理决定书, word for word', () => {
  const paper = terminationDecisionModel(INPUT);
  expect(paper).toMatchObject({ title: '终止办理决定书', addressee: '石广田' });
  expect(paper.paragraphs).toEqual([
    '你（单位）于2026年11月20日提出的“养犬登记”申请，本机关于2026年11月21日受理。因申请人死亡、丧失行为能力或者依法终止，本机关终止办理该申请。',
  ]);
  expect(paper.rows.map(({ label, value }) => `${label}：${value}`)).toEqual([
    '申请事项：养犬登记',
    '办件编号：C-1',
    '受理日期：2026年11月21日',
    '终止情形：申请人死亡、丧失行为能力或者依法终止',
    '事实和理由：申请人已经死亡。',
    '依据：测试用依据',
  ]);
  expect(paper.remedies).toContain('向单县人民政府申请行政复议');
});

it('E-14 without a basis or a remedy it is not sealed', () => {
  const bare = terminationDecisionModel({ ...INPUT, legalBasis: ' ', remedy: null });
  expect(missingMandatory(bare)).toEqual(expect.arrayContaining(['依据']));
  expect(missingMandatory(bare).length).toBeGreaterThan(1);
});
