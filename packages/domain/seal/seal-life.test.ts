import { describe, expect, it } from 'vitest';
import type { Appointment, Organisation } from '../organisation/index.ts';
import type { Decided } from '../terms/index.ts';
import { codesOf, textsOf } from '../testing/codes-of.ts';
import { at } from '../testing/moment.ts';
import { type Instant, localDate } from '../time/index.ts';
import { decideSealAuthorisation, type SealAuthorisation } from './decide-seal-authorisation.ts';
import { decideSealCarving } from './decide-seal-carving.ts';
import { decideSealDeputy } from './decide-seal-deputy.ts';
import { decideSealLoss, decideSealLossPursuit } from './decide-seal-loss.ts';
import { decideSealStatus } from './decide-seal-status.ts';
import {
  decideSealRelease,
  decideWitnessedHandOver,
  type WitnessedHandOver,
} from './decide-witnessed-hand-over.ts';
import { nextSealStep } from './next-seal-step.ts';
import { custodianAt, evolveSeal, type Seal, type SealEvent, sealStatusAt } from './seal.ts';
import { deputyOf, impressionOf, leaveOf } from './seal-life.ts';
import { type SealNaming, sealTextFor } from './seal-name.ts';

const DAY_1 = at('2026-03-02');
const DAY_2 = at('2026-03-03');
const DAY_3 = at('2026-03-04');
const DAY_4 = at('2026-03-05');
const naming: SealNaming = {
  rule: 'county_department',
  countyName: '曹县',
  bureauShortName: '行政审批服务局',
  townshipName: '庄寨镇',
};
const luxi: SealNaming = { rule: 'luxi_commission', townshipName: '佃户屯街道' };
const owner = {
  id: 'bureau',
  sealOwnerId: 'bureau',
  validFrom: localDate('2019-01-01'),
  validUntil: null,
} as Organisation;
const authorisation: SealAuthorisation = {
  id: 's1',
  countyId: 'c1',
  kind: 'approval_no2',
  name: '曹县行政审批服务局审批专用章（庄寨镇）',
  sealOwnerId: 'bureau',
  townshipId: 't1',
  authorisation: '曹政字〔2026〕1号',
  authorisedOn: localDate('2026-03-01'),
};
const impression = { fileId: 'f1', digest: 'd' };

function post(personId: string, more: Partial<Appointment> = {}): Appointment {
  return {
    id: `p-${personId}`,
    countyId: 'c1',
    personId,
    organisationId: 'gov',
    townshipId: 't1',
    post: 'township_seal_keeper',
    employment: 'civil_servant',
    from: localDate('2025-01-01'),
    until: null,
    trainedItemIds: [],
    ...more,
  };
}
const people = [post('keeper'), post('deputy'), post('head', { post: 'centre_head' })];

/** Folds what was decided; throws on a refusal, since a story must be lawful. */
function after(state: Seal | null, decision: Decided<SealEvent>, moment: Instant): Seal {
  if (!decision.ok) throw new Error(textsOf(decision).join());
  const envelope = { at: moment, actor: 'a', actingFor: null, version: 1 };
  return decision.events.reduce<Seal | null>(
    (s, event) => evolveSeal(s, { ...event, ...envelope }),
    state,
  ) as Seal;
}

const facts = { naming, owner, seals: [] };
const authorised = after(null, decideSealAuthorisation(null, authorisation, facts, DAY_1), DAY_1);
const carving = { maker: '示例刻章店', filingReceipt: '示例-1', carvedOn: localDate('2026-03-02') };
const carved = after(authorised, decideSealCarving(authorised, carving, DAY_1), DAY_1);
const firstOver = { receiverId: 'keeper', witnessId: 'head', isIntact: true, impression };
const by = { appointments: people, recorderId: 'head' };
const kept = after(carved, decideSealRelease(carved, firstOver, by, DAY_2), DAY_2);
const withDeputy = after(
  kept,
  decideSealDeputy(kept, { personId: 'deputy' }, { appointments: people }, DAY_2),
  DAY_2,
);
const leave: WitnessedHandOver = {
  reason: 'leave',
  receiverId: 'deputy',
  witnessId: 'head',
  isIntact: true,
  returnOn: localDate('2026-03-10'),
  impression: null,
};
const onLeave = after(withDeputy, decideWitnessedHandOver(withDeputy, leave, by, DAY_3), DAY_3);

describe('from the authorisation to the first keeper', () => {
  it('R-1.2.3 R-1.2.6 authorised, carved, issued with its impression and so in use by its one keeper', () => {
    expect(kept.statuses.map(({ status }) => status)).toEqual(['authorised', 'carved', 'issued', 'active']);
    expect([sealStatusAt(kept, DAY_1, DAY_4), sealStatusAt(kept, DAY_2, DAY_4)]).toEqual([
      'carved',
      'active',
    ]);
    expect(custodianAt(kept, DAY_1, DAY_4)).toBeNull();
    expect(custodianAt(kept, DAY_2, DAY_4)).toBe('keeper');
    expect(impressionOf(kept)).toEqual(impression);
    expect(kept.life?.authorised).toEqual({ by: 'county_government', on: '2026-03-01' });
    expect(kept.life?.carved).toEqual({ maker: '示例刻章店', filingReceipt: '示例-1', on: '2026-03-02' });
  });

  it('R-1.2.5 in 鲁西新区 it is the city’s government that authorises', () => {
    const command = { ...authorisation, name: sealTextFor('approval_no2', luxi) };
    const seal = after(
      null,
      decideSealAuthorisation(null, command, { ...facts, naming: luxi }, DAY_1),
      DAY_1,
    );
    expect(seal.life?.authorised?.by).toBe('city_government');
  });

  it.each<[string, Partial<SealAuthorisation>, object, string[]]>([
    ['SEA-02 another name', { name: '曹县行政审批服务局审批专用章（古营集镇）' }, {}, ['SEA-02']],
    ['SEA-03 R-1.2.7 a seal of the former committees', { kind: 'former_committee' }, {}, ['SEA-03']],
    ['GOV-03 no document', { authorisation: ' ' }, {}, ['GOV-03']],
    ['GOV-02 tomorrow', { authorisedOn: localDate('2026-03-03') }, {}, ['GOV-02']],
    [
      'GOV-04 R-1.2.5 a department whose seals another owns',
      {},
      { owner: { ...owner, sealOwnerId: 'x' } },
      ['GOV-04'],
    ],
    [
      'GOV-04 E-06 a department that has ended',
      {},
      { owner: { ...owner, validUntil: '2026-03-01' } },
      ['GOV-04'],
    ],
    ['GOV-04 an owner that is not registered', {}, { naming: null, owner: null }, ['GOV-04']],
    [
      'GOV-07 R-1.2.4 a twin that is only authorised',
      {},
      { seals: [{ ...authorised, id: 's0' }] },
      ['GOV-07'],
    ],
  ])('%s is refused', (_name, change, more, codes) => {
    const decision = decideSealAuthorisation(
      null,
      { ...authorisation, ...change },
      { ...facts, ...more },
      DAY_1,
    );
    expect(codesOf(decision)).toEqual(codes);
  });

  it('GOV-01 a seal is authorised once', () => {
    expect(codesOf(decideSealAuthorisation(authorised, authorisation, facts, DAY_1))).toEqual(['GOV-01']);
  });

  it('carving: SEA-03 not twice, GOV-02 not before its authorisation, GOV-03 with maker and receipt, GOV-04', () => {
    const carve = (change: Partial<typeof carving>, state: Seal | null = authorised) =>
      codesOf(decideSealCarving(state, { ...carving, ...change }, DAY_1));
    expect(carve({}, carved)).toEqual(['SEA-03']);
    expect(carve({ carvedOn: localDate('2026-02-28') })).toEqual(['GOV-02']);
    expect(carve({ carvedOn: localDate('2026-03-03') })).toEqual(['GOV-02']);
    expect(carve({ maker: '', filingReceipt: ' ' })).toEqual(['GOV-03', 'GOV-03']);
    expect(carve({}, null)).toEqual(['GOV-04']);
  });

  it('R-1.2.6 issuing: SEA-03 only what was carved, GOV-03 with an impression, GOV-04', () => {
    const release = (state: Seal | null, change: object = {}) =>
      codesOf(decideSealRelease(state, { ...firstOver, ...change }, by, DAY_2));
    expect(release(authorised)).toEqual(['SEA-03']);
    expect(release(kept)).toEqual(['SEA-03']);
    expect(release(carved, { impression: null })).toEqual(['GOV-03']);
    expect(release(carved, { receiverId: 'stranger' })).toEqual(['AUT-02']);
    expect(release(null)).toEqual(['GOV-04']);
  });

  it('R-1.2.6 a seal entered as issued gets its first keeper by the same act', () => {
    const { life: _life, ...old } = {
      ...carved,
      statuses: [{ status: 'issued', from: DAY_1, recordedAt: DAY_1 }],
    };
    const decision = decideSealRelease(old as Seal, firstOver, by, DAY_2);
    expect(decision.ok && decision.events.map(({ type }) => type)).toEqual([
      'sealHandedOver',
      'sealHandOverNoted',
    ]);
  });
});

describe('E-12 from keeper to keeper', () => {
  it('E-12 a leave: the deputy keeps it, then it goes back; one keeper at every instant', () => {
    expect(deputyOf(withDeputy)).toBe('deputy');
    expect(custodianAt(onLeave, DAY_3, DAY_4)).toBe('deputy');
    expect(leaveOf(onLeave)).toMatchObject({
      giverId: 'keeper',
      receiverId: 'deputy',
      returnOn: '2026-03-10',
    });
    const back = { ...leave, reason: 'return', receiverId: 'keeper', returnOn: null } as const;
    const returned = after(onLeave, decideWitnessedHandOver(onLeave, back, by, DAY_4), DAY_4);
    expect(custodianAt(returned, DAY_4, DAY_4)).toBe('keeper');
    expect(leaveOf(returned)).toBeNull();
  });

  it.each<[string, Partial<WitnessedHandOver>, string[]]>([
    ['GOV-04 a leave not to the deputy', { receiverId: 'third' }, ['GOV-04']],
    ['GOV-03 a leave without its end', { returnOn: null }, ['GOV-03']],
    ['GOV-02 a leave that ended yesterday', { returnOn: localDate('2026-03-03') }, ['GOV-02']],
    ['GOV-04 a return without a leave', { reason: 'return' }, ['GOV-04']],
    ['SEA-03 a seal that is not whole', { isIntact: false }, ['SEA-03']],
    ['GOV-08 the giver as witness', { witnessId: 'keeper' }, ['GOV-08']],
    ['GOV-08 the receiver as witness', { witnessId: 'deputy' }, ['GOV-08']],
    ['AUT-02 a witness without a post', { witnessId: 'stranger' }, ['AUT-02']],
    ['GOV-01 to the keeper of now', { reason: 'change', receiverId: 'keeper' }, ['GOV-01']],
  ])('%s is refused', (_name, change, codes) => {
    const appointments = [...people, post('third')];
    const decision = decideWitnessedHandOver(
      withDeputy,
      { ...leave, ...change },
      { ...by, appointments },
      DAY_3,
    );
    expect(codesOf(decision)).toEqual(codes);
  });

  it('GOV-08 the receiver does not record it alone', () => {
    const own = { ...by, recorderId: 'deputy' };
    expect(codesOf(decideWitnessedHandOver(withDeputy, leave, own, DAY_3))).toEqual(['GOV-08']);
  });

  it('GOV-04 a seal not yet issued has no giver, an unknown one nothing at all; SEA-03 nor one not in hand', () => {
    const { life: _life, ...entered } = {
      ...carved,
      statuses: [{ status: 'issued', from: DAY_1, recordedAt: DAY_1 }],
    };
    const change = { ...leave, reason: 'change', receiverId: 'keeper', returnOn: null } as const;
    expect(codesOf(decideWitnessedHandOver(entered as Seal, change, by, DAY_3))).toEqual(['GOV-04']);
    expect(codesOf(decideWitnessedHandOver(null, change, by, DAY_3))).toEqual(['GOV-04']);
    expect(codesOf(decideWitnessedHandOver(carved, change, by, DAY_3))).toEqual(['SEA-03']);
  });

  it('deputies: AUT-02, STA-01 only a keeper of the organ, GOV-01 neither twice nor the keeper, SEA-03, GOV-04', () => {
    const name = (personId: string | null, state: Seal | null = withDeputy, appointments = people) =>
      codesOf(decideSealDeputy(state, { personId }, { appointments }, DAY_3));
    expect(name('head')).toEqual(['AUT-02']);
    expect(name('hired', kept, [post('hired', { employment: 'outsourced' })])).toEqual(['STA-01']);
    expect(name('deputy')).toEqual(['GOV-01']);
    expect(name('keeper')).toEqual(['GOV-01']);
    expect(name(null, kept)).toEqual(['GOV-01']);
    expect(name(null)).toEqual([]);
    expect(name('deputy', carved)).toEqual(['SEA-03']);
    expect(name('deputy', null)).toEqual(['GOV-04']);
  });
});

describe('E-10 a lost seal', () => {
  const report = { reason: '保管柜被撬', lastConfirmedUseAt: DAY_3 };
  const lost = after(kept, decideSealLoss(kept, report, DAY_4), DAY_4);

  it('E-10 stops with the report; police and notice may come later, one after the other', () => {
    expect(sealStatusAt(lost, DAY_4, DAY_4)).toBe('lost');
    expect(lost.life?.loss).toEqual({ lastConfirmedUseAt: DAY_3, policeReport: null, notice: null });
    const told = after(
      lost,
      decideSealLossPursuit(lost, { policeReport: '示例', notice: null }, DAY_4),
      DAY_4,
    );
    const notice = { place: '示例网站', publishedOn: localDate('2026-03-05') };
    const done = after(told, decideSealLossPursuit(told, { policeReport: null, notice }, DAY_4), DAY_4);
    expect(done.life?.loss).toEqual({ lastConfirmedUseAt: DAY_3, policeReport: '示例', notice });
  });

  it('E-10 a new seal is authorised under a new id once the old one is lost', () => {
    const next = { ...authorisation, id: 's9' };
    expect(codesOf(decideSealAuthorisation(null, next, { ...facts, seals: [kept] }, DAY_4))).toEqual([
      'GOV-07',
    ]);
    expect(codesOf(decideSealAuthorisation(null, next, { ...facts, seals: [lost] }, DAY_4))).toEqual([]);
  });

  it('GOV-02 the last use lies between the register and now; SEA-03 twice; GOV-03 a reason; GOV-04', () => {
    const codes = (change: object, state: Seal | null = kept) =>
      codesOf(decideSealLoss(state, { ...report, ...change }, DAY_4));
    expect(codes({ lastConfirmedUseAt: at('2026-03-06') })).toEqual(['GOV-02']);
    expect(codes({ lastConfirmedUseAt: at('2026-03-01') })).toEqual(['GOV-02']);
    expect(codes({ lastConfirmedUseAt: null })).toEqual([]);
    expect(codes({}, lost)).toEqual(['SEA-03']);
    expect(codes({ reason: '' })).toEqual(['GOV-03']);
    expect(codes({}, null)).toEqual(['GOV-04']);
  });

  it('what follows a loss: GOV-04 a loss, GOV-03 something, GOV-02 no notice of tomorrow', () => {
    const tomorrow = { place: '示例网站', publishedOn: localDate('2026-03-06') };
    expect(codesOf(decideSealLossPursuit(kept, { policeReport: '1', notice: null }, DAY_4))).toEqual([
      'GOV-04',
    ]);
    expect(codesOf(decideSealLossPursuit(lost, { policeReport: ' ', notice: null }, DAY_4))).toEqual([
      'GOV-03',
    ]);
    expect(codesOf(decideSealLossPursuit(lost, { policeReport: null, notice: tomorrow }, DAY_4))).toEqual([
      'GOV-02',
    ]);
  });
});

describe('what is to be done next', () => {
  const changed = (state: Seal, status: 'suspended' | 'collected' | 'abolished' | 'destroyed') =>
    after(state, decideSealStatus(state, { status, from: DAY_4, reason: '示例' }, DAY_4), DAY_4);
  const collected = changed(kept, 'collected');

  it.each<[string, Seal, string | undefined]>([
    ['authorised', authorised, '刻制后登记刻制单位和备案回执'],
    ['carved', carved, '发放至便民服务中心并办理首次领用'],
    ['in use without a deputy', kept, '指定B角'],
    ['in use with one', withDeputy, undefined],
    ['suspended', changed(kept, 'suspended'), '查明后恢复使用或者收回'],
    ['collected', collected, '废止或者销毁'],
    ['abolished', changed(collected, 'abolished'), '销毁并登记'],
    ['destroyed', changed(collected, 'destroyed'), undefined],
  ])('R-1.2.6 R-1.2.7 a seal that is %s', (_name, seal, text) => {
    expect(nextSealStep(seal, DAY_4)?.text).toBe(text);
  });

  it('E-12 E-10 R-1.2.7 late: a leave that is over, a loss not made public, a seal of the former committees', () => {
    expect(nextSealStep(onLeave, at('2026-03-10'))).toBeNull();
    expect(nextSealStep(onLeave, at('2026-03-11'))).toMatchObject({ isLate: true });
    const lost = after(
      kept,
      decideSealLoss(kept, { reason: '遗失', lastConfirmedUseAt: null }, DAY_4),
      DAY_4,
    );
    expect(nextSealStep(lost, DAY_4)).toEqual({ text: '登记报案回执和遗失公告，核查用印文书', isLate: true });
    expect(nextSealStep({ ...withDeputy, kind: 'former_committee' }, DAY_4)).toMatchObject({ isLate: true });
  });
});

describe('the text of other seals', () => {
  it('R-1.2.4 R-1.2.5 an acceptance seal names its owner, and its township where it has one', () => {
    expect(sealTextFor('acceptance', { ...naming, townshipName: '' })).toBe('曹县行政审批服务局受理专用章');
    expect(sealTextFor('department_approval', naming)).toBe('曹县行政审批服务局审批专用章（庄寨镇）');
    expect(sealTextFor('acceptance', luxi)).toBe('菏泽鲁西新区管理委员会行政受理专用章（佃户屯街道）');
    expect(sealTextFor('approval_no2', naming)).toBe('曹县行政审批服务局审批专用章（庄寨镇）');
  });
});
