import { describe, expect, it } from 'vitest';
import { codesOf, textsOf } from '../testing/codes-of.ts';
import { instant, localDate } from '../time/index.ts';
import { type Appointment, evolveAppointment, isInPost } from './appointment.ts';
import { decideCapacityGrant } from './decide-capacity-grant.ts';
import { decidePosting } from './decide-posting.ts';
import { decidePostingEnd, NO_DUTIES } from './decide-posting-end.ts';
import { decideRegistration, type Registration } from './decide-registration.ts';
import { decideRemedy } from './decide-remedy.ts';
import {
  evolveOrganisation,
  existsOn,
  type Organisation,
  type RecordedRemedy,
  remedyOn,
} from './organisation.ts';

const NOW = instant('2023-06-15T02:00:00.000Z');
const day = localDate;
const registration: Registration = {
  id: 'o1',
  countyId: 'c1',
  kind: 'county_department',
  name: '曹县行政审批服务局',
  shortName: '行政审批服务局',
  creditCode: null,
  townshipId: null,
  validFrom: day('2023-01-01'),
  validUntil: day('2023-12-31'),
  sealOwnerId: 'o1',
};
const department: Organisation = { ...registration, capacities: [], remedies: [] };
const government: Organisation = {
  ...department,
  id: 'g1',
  kind: 'township_government',
  name: '庄寨镇人民政府',
  townshipId: 't1',
  validUntil: null,
};
const grant = {
  kind: 'supervisor',
  itemId: 'i1',
  from: day('2023-02-01'),
  until: null,
  basis: '三定',
} as const;
const remedy: RecordedRemedy = {
  itemId: null,
  reviewBody: '曹县人民政府',
  reviewDays: 60,
  court: '曹县人民法院',
  suitMonths: 6,
  from: day('2023-01-01'),
  source: '示例',
};
const posting: Appointment = {
  id: 'p1',
  countyId: 'c1',
  personId: 'person',
  organisationId: 'g1',
  townshipId: 't1',
  post: 'township_approver',
  employment: 'civil_servant',
  from: day('2023-01-01'),
  until: null,
  trainedItemIds: [],
};
const facts = { organisations: [department, government] };
const envelope = { at: NOW, actor: 'a', actingFor: null, version: 2 };

describe('what is recorded', () => {
  it.each([
    ['organisationRegistered', registration, () => decideRegistration(null, registration, facts)],
    ['capacityGranted', grant, () => decideCapacityGrant(department, grant)],
    ['remedyRecorded', remedy, () => decideRemedy(department, remedy)],
    [
      'personAppointed',
      posting,
      () => decidePosting(null, posting, { organisation: government, others: [] }),
    ],
    [
      'appointmentEnded',
      { lastDay: day('2023-06-30') },
      () => decidePostingEnd(posting, { lastDay: day('2023-06-30') }, NO_DUTIES, NOW),
    ],
  ])('design §2.2 %s holds the command as it was given', (type, payload, decide) => {
    expect(decide()).toEqual({ ok: true, events: [{ type, typeVersion: 1, payload }] });
  });

  it('design §6 an organisation is what its events say', () => {
    const registered = { type: 'organisationRegistered', typeVersion: 1, payload: registration } as const;
    const opened = evolveOrganisation(null, { ...registered, ...envelope });
    expect(opened).toEqual(department);
    const recorded = { type: 'remedyRecorded', typeVersion: 1, payload: remedy } as const;
    const granted = { type: 'capacityGranted', typeVersion: 1, payload: grant } as const;
    const both = evolveOrganisation(evolveOrganisation(opened, { ...recorded, ...envelope }), {
      ...granted,
      ...envelope,
    });
    expect(both).toEqual({
      ...department,
      remedies: [remedy],
      capacities: [{ ...grant, recordedAt: NOW }],
    });
  });

  it('design §6 an appointment is what its events say, and does not begin with its end', () => {
    const appointed = { type: 'personAppointed', typeVersion: 1, payload: posting } as const;
    const ended = {
      type: 'appointmentEnded',
      typeVersion: 1,
      payload: { lastDay: day('2023-06-30') },
    } as const;
    const inPost = evolveAppointment(null, { ...appointed, ...envelope });
    expect(inPost).toEqual(posting);
    const over = evolveAppointment(inPost, { ...ended, ...envelope });
    expect(over).toEqual({ ...posting, until: '2023-06-30' });
    expect(() => evolveAppointment(null, { ...ended, ...envelope })).toThrow(
      'appointmentEnded before personAppointed',
    );
  });
});

describe('dates hold through their last day', () => {
  it('E-05 E-06 an organisation exists from its first through its last day', () => {
    const days = ['2022-12-31', '2023-01-01', '2023-12-31', '2024-01-01'].map(day);
    expect(days.map((on) => existsOn(department, on))).toEqual([false, true, true, false]);
    expect(existsOn(government, day('2030-01-01'))).toBe(true);
  });

  it('AUT-02 a person is in post from the first through the last day', () => {
    const term = { ...posting, until: day('2023-06-30') };
    const days = ['2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01'].map(day);
    expect(days.map((on) => isInPost(term, on))).toEqual([false, true, true, false]);
  });

  it('L-38 the remedy of the item before the general one, each from its day, the later of two', () => {
    const general = { ...remedy, court: '甲' };
    const newer = { ...remedy, court: '乙', from: day('2023-06-01') };
    const ofItem = { ...remedy, court: '丙', itemId: 'i1', from: day('2023-03-01') };
    const organ = { ...department, remedies: [general, newer, ofItem] };
    const courtOn = (item: string, on: string) => remedyOn(organ, item, day(on))?.court ?? null;
    expect(courtOn('i1', '2022-12-31')).toBeNull();
    expect(courtOn('i1', '2023-01-01')).toBe('甲');
    expect(courtOn('i1', '2023-03-01')).toBe('丙');
    expect(courtOn('i2', '2023-05-31')).toBe('甲');
    expect(courtOn('i2', '2023-06-01')).toBe('乙');
    expect(remedyOn({ ...organ, remedies: [ofItem] }, 'i2', day('2023-06-01'))).toBeNull();
  });
});

describe('edges of the rules', () => {
  it('GOV-02 a single day is a term; so is one without an end', () => {
    const oneDay = { ...registration, validUntil: registration.validFrom };
    expect(codesOf(decideRegistration(null, oneDay, facts))).toEqual([]);
    expect(codesOf(decideRegistration(null, { ...registration, validUntil: null }, facts))).toEqual([]);
    expect(codesOf(decideCapacityGrant(department, { ...grant, until: grant.from }))).toEqual([]);
    const posted = { ...posting, until: posting.from };
    expect(codesOf(decidePosting(null, posted, { organisation: government, others: [] }))).toEqual([]);
    expect(codesOf(decideCapacityGrant(department, { ...grant, from: day('2023-12-31') }))).toEqual([]);
    expect(codesOf(decideCapacityGrant(government, { ...grant, from: day('2030-01-01') }))).toEqual([]);
  });

  it('GOV-03 a blank short name is missing too', () => {
    expect(codesOf(decideRegistration(null, { ...registration, shortName: ' ' }, facts))).toEqual(['GOV-03']);
  });

  it('GOV-04 seals of itself need no other registration', () => {
    expect(codesOf(decideRegistration(null, registration, { organisations: [] }))).toEqual([]);
  });

  it('E-05 two governments of one township meet on the day that both have', () => {
    const closed = { ...government, validUntil: day('2023-06-30') };
    const second = (validFrom: string, validUntil: string | null) =>
      decideRegistration(
        null,
        {
          ...registration,
          id: 'g2',
          sealOwnerId: 'g2',
          kind: 'township_government',
          townshipId: 't1',
          validFrom: day(validFrom),
          validUntil: validUntil === null ? null : day(validUntil),
        },
        { organisations: [closed] },
      );
    expect(textsOf(second('2023-06-30', null))).toEqual(['该乡镇（街道）在该期间已经登记了庄寨镇人民政府。']);
    expect(codesOf(second('2023-07-01', null))).toEqual([]);
    expect(codesOf(second('2022-01-01', '2023-01-01'))).toEqual(['GOV-01']);
    expect(codesOf(second('2022-01-01', '2022-12-31'))).toEqual([]);
  });

  it('R-1.2.12 a county post needs no township organisation; GOV-01 the last day may be the first', () => {
    const county = { ...posting, post: 'county_approver', townshipId: null, organisationId: 'o1' } as const;
    expect(codesOf(decidePosting(null, county, { organisation: department, others: [] }))).toEqual([]);
    const today = { ...posting, from: day('2023-06-15') };
    expect(codesOf(decidePostingEnd(today, { lastDay: day('2023-06-15') }, NO_DUTIES, NOW))).toEqual([]);
  });

  it('GOV-01 the same remedy counts by item and by day together', () => {
    const organ = { ...department, remedies: [remedy] };
    expect(codesOf(decideRemedy(organ, { ...remedy, from: day('2023-02-01') }))).toEqual([]);
  });
});

describe('what a refusal says', () => {
  const register = (change: Partial<Registration>) =>
    decideRegistration(null, { ...registration, ...change }, facts);
  const post = (change: Partial<Appointment>, organisation: Organisation | null = government) =>
    decidePosting(null, { ...posting, ...change }, { organisation, others: [] });
  const held = { ...department, capacities: [{ ...grant, recordedAt: NOW }] };

  it.each<[string, string, () => Parameters<typeof textsOf>[0]]>([
    ['GOV-03', '没有填写机构名称或者简称。', () => register({ name: '' })],
    [
      'GOV-03',
      '乡镇政府（街道办事处）须写明乡镇（街道），其他机构不得填写乡镇（街道）。',
      () => register({ townshipId: 't1' }),
    ],
    ['GOV-02', '机构撤销日期早于设立日期。', () => register({ validUntil: day('2022-12-31') })],
    ['GOV-04', '没有找到印章所属机构的登记。', () => register({ sealOwnerId: 'o9' })],
    ['GOV-04', '没有找到该机构的登记。', () => decideCapacityGrant(null, grant)],
    [
      'GOV-03',
      '赋权、监管、公用企业、代收和省级确定的职能须写明事项，其他职能不得写明事项。',
      () => decideCapacityGrant(department, { ...grant, itemId: null }),
    ],
    [
      'GOV-02',
      '职能的截止日期早于起始日期。',
      () => decideCapacityGrant(department, { ...grant, until: day('2023-01-31') }),
    ],
    [
      'GOV-02',
      '职能的起始日期不在机构存续期间。',
      () => decideCapacityGrant(department, { ...grant, from: day('2024-01-01') }),
    ],
    ['GOV-01', '该机构在该期间已经登记了这项职能。', () => decideCapacityGrant(held, grant)],
    ['GOV-04', '没有找到该机构的登记。', () => decideRemedy(null, remedy)],
    [
      'GOV-03',
      '复议机关、管辖法院和来源均须填写。',
      () => decideRemedy(department, { ...remedy, reviewBody: '' }),
    ],
    [
      'GOV-03',
      '申请复议的天数和起诉的月数须为正整数。',
      () => decideRemedy(department, { ...remedy, suitMonths: 0.5 }),
    ],
    [
      'GOV-01',
      '该日起的救济途径已经登记。',
      () => decideRemedy({ ...department, remedies: [remedy] }, remedy),
    ],
    ['GOV-04', '没有找到任职机构的登记。', () => post({}, null)],
    ['DLG-06', '乡镇岗位只能由该乡镇政府（街道办事处）的人员担任。', () => post({ townshipId: 't2' })],
    ['GOV-02', '任岗的截止日期早于起始日期。', () => post({ until: day('2022-12-31') })],
    ['AUT-02', '岗位层级与任职机构不一致。', () => post({ post: 'county_approver' })],
    [
      'GOV-04',
      '没有找到该任岗登记。',
      () => decidePostingEnd(null, { lastDay: day('2023-06-30') }, NO_DUTIES, NOW),
    ],
    [
      'GOV-02',
      '任岗的最后一日不得早于今天和起始日期。',
      () => decidePostingEnd(posting, { lastDay: day('2023-06-14') }, NO_DUTIES, NOW),
    ],
    [
      'GOV-01',
      '该任岗已登记至2023-07-01为止。',
      () =>
        decidePostingEnd(
          { ...posting, until: day('2023-07-01') },
          { lastDay: day('2023-07-02') },
          NO_DUTIES,
          NOW,
        ),
    ],
  ])('%s %s', (code, text, decide) => {
    const decision = decide();
    expect(codesOf(decision)).toEqual([code]);
    expect(textsOf(decision)).toEqual([text]);
  });
});
