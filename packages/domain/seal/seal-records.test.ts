import { describe, expect, it } from 'vitest';
import type { Appointment } from '../organisation/index.ts';
import { codesOf, textsOf } from '../testing/codes-of.ts';
import { type Instant, instant, localDate } from '../time/index.ts';
import { decideSealHandOver } from './decide-seal-hand-over.ts';
import { decideSealIssuance, type SealIssuance } from './decide-seal-issuance.ts';
import { decideSealStatus } from './decide-seal-status.ts';
import { custodianAt, evolveSeal, type Seal, sealStatusAt } from './seal.ts';
import { checkSealName, type SealNaming } from './seal-name.ts';

const ISSUED: Instant = instant('2023-01-10T02:00:00.000Z');
const BETWEEN: Instant = instant('2023-03-10T02:00:00.000Z');
const NOW: Instant = instant('2023-06-15T02:00:00.000Z');
const LATER: Instant = instant('2023-06-15T02:00:00.001Z');

const naming: SealNaming = {
  rule: 'county_department',
  countyName: '曹县',
  bureauShortName: '行政审批服务局',
  townshipName: '庄寨镇',
};
const issuance: SealIssuance = {
  id: 's1',
  countyId: 'c1',
  kind: 'approval_no2',
  name: '曹县行政审批服务局审批专用章（庄寨镇）',
  sealOwnerId: 'holder',
  townshipId: 't1',
  authorisation: null,
};
const issued: Seal = {
  ...issuance,
  recordedAt: ISSUED,
  statuses: [{ status: 'issued', from: ISSUED, recordedAt: ISSUED }],
  custodians: [],
};
const kept: Seal = {
  ...issued,
  statuses: [...issued.statuses, { status: 'active', from: BETWEEN, recordedAt: BETWEEN }],
  custodians: [{ personId: 'former', from: BETWEEN, recordedAt: BETWEEN }],
};
const keeper: Appointment = {
  id: 'p',
  countyId: 'c1',
  personId: 'keeper',
  organisationId: 'gov',
  townshipId: 't1',
  post: 'township_seal_keeper',
  employment: 'civil_servant',
  from: localDate('2023-01-01'),
  until: null,
  trainedItemIds: [],
};
const handOver = { personId: 'keeper', from: NOW };
const suspended = { status: 'suspended', from: NOW, reason: '示例' } as const;
const issue = (change: Partial<SealIssuance>, facts: { naming?: SealNaming | null; seals?: Seal[] } = {}) =>
  decideSealIssuance(null, { ...issuance, ...change }, { naming, seals: [], ...facts });

describe('what is recorded', () => {
  it.each([
    ['sealIssued', issuance, () => issue({})],
    ['sealHandedOver', handOver, () => decideSealHandOver(kept, handOver, { appointments: [keeper] }, NOW)],
    ['sealStatusChanged', suspended, () => decideSealStatus(kept, suspended, NOW)],
  ])('design §2.2 %s holds the command as it was given', (type, payload, decide) => {
    expect(decide()).toEqual({ ok: true, events: [{ type, typeVersion: 1, payload }] });
  });

  it('design §6 a seal is what its events say', () => {
    const envelope = { at: ISSUED, actor: 'a', actingFor: null, version: 1, typeVersion: 1 };
    expect(evolveSeal(null, { type: 'sealIssued', payload: issuance, ...envelope })).toEqual(issued);
  });
});

describe('one keeper', () => {
  it('E-12 among several people with a post the one who is named receives it', () => {
    const colleague = { ...keeper, id: 'p2', personId: 'colleague' };
    const decision = decideSealHandOver(kept, handOver, { appointments: [colleague, keeper] }, NOW);
    expect(codesOf(decision)).toEqual([]);
  });

  it('E-12 the newest hand-over counts, of two at one instant the one recorded last, from its instant on', () => {
    const at = (personId: string, from: Instant, recordedAt = from) => ({ personId, from, recordedAt });
    const seal = { ...issued, custodians: [at('a', BETWEEN), at('b', ISSUED, NOW), at('c', BETWEEN, NOW)] };
    expect(custodianAt(seal, ISSUED, ISSUED)).toBeNull();
    expect(custodianAt(seal, BETWEEN, BETWEEN)).toBe('a');
    expect(custodianAt(seal, ISSUED, NOW)).toBe('b');
    expect(custodianAt(seal, NOW, NOW)).toBe('c');
  });

  it('E-10 a status counts from its instant and only when known', () => {
    expect(sealStatusAt(kept, BETWEEN, BETWEEN)).toBe('active');
    expect(sealStatusAt(kept, BETWEEN, ISSUED)).toBe('issued');
    expect(sealStatusAt(kept, ISSUED, NOW)).toBe('issued');
  });

  it('GOV-07 a seal is not its own twin', () => {
    expect(codesOf(issue({}, { seals: [kept] }))).toEqual([]);
    expect(codesOf(issue({}, { seals: [{ ...kept, id: 's2' }] }))).toEqual(['GOV-07']);
  });
});

describe('names', () => {
  it('SEA-02 R-1.2.5 in 鲁西新区 the name is that of the 管委会', () => {
    const luxi: SealNaming = { rule: 'luxi_commission', townshipName: '佃户屯街道' };
    const right = '菏泽鲁西新区管理委员会行政审批专用章（佃户屯街道）';
    expect(checkSealName(right, luxi)).toBeNull();
    expect(checkSealName('鲁西新区行政审批专用章（佃户屯街道）', luxi)?.next).toContain(`“${right}”`);
  });

  it('SEA-02 half-width brackets are the same name; the refusal writes the right one', () => {
    expect(checkSealName('曹县行政审批服务局审批专用章(庄寨镇)', naming)).toBeNull();
    expect(checkSealName('曹县行政审批服务局审批专用章', naming)?.next).toBe(
      '按登记的机关和乡镇名称，印章名称应为“曹县行政审批服务局审批专用章（庄寨镇）”。',
    );
  });
});

describe('what a refusal says', () => {
  const people = { appointments: [keeper] };
  it.each<[string, string, () => Parameters<typeof textsOf>[0]]>([
    ['GOV-03', '没有填写印章名称。', () => issue({ name: ' ', kind: 'acceptance' })],
    ['GOV-03', '“2号公章”须写明使用的乡镇（街道）。', () => issue({ townshipId: null })],
    ['GOV-04', '没有找到印章所属机构或者乡镇（街道）的登记。', () => issue({}, { naming: null })],
    ['GOV-04', '没有找到该印章。', () => decideSealHandOver(null, handOver, people, NOW)],
    [
      'GOV-01',
      '该人员已经是此印章的保管人。',
      () =>
        decideSealHandOver(
          { ...kept, custodians: [{ personId: 'keeper', from: BETWEEN, recordedAt: BETWEEN }] },
          handOver,
          people,
          NOW,
        ),
    ],
    [
      'GOV-02',
      '交接时间不得晚于现在，也不得早于发放或者上一次交接。',
      () => decideSealHandOver(kept, { ...handOver, from: LATER }, people, NOW),
    ],
    [
      'AUT-02',
      '接收人没有在该印章使用单位担任印章保管人。',
      () => decideSealHandOver(kept, handOver, { appointments: [] }, NOW),
    ],
    ['GOV-04', '没有找到该印章。', () => decideSealStatus(null, suspended, NOW)],
    [
      'SEA-03',
      '印章现为“启用”，不能改为“已销毁”。',
      () => decideSealStatus(kept, { ...suspended, status: 'destroyed' }, NOW),
    ],
    [
      'GOV-02',
      '变更时间不得晚于现在，也不得早于上一次变更。',
      () => decideSealStatus(kept, { ...suspended, from: LATER }, NOW),
    ],
    ['GOV-03', '没有填写变更理由。', () => decideSealStatus(kept, { ...suspended, reason: '' }, NOW)],
  ])('%s %s', (code, text, decide) => {
    const decision = decide();
    expect(codesOf(decision)).toEqual([code]);
    expect(textsOf(decision)).toEqual([text]);
  });
});
