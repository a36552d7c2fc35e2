import { checkDesignation, designationOn, type ListRow, reviewOn } from '../delegation/index.ts';
import { capacityOn, capacityUntil, existsOn, nameOfBodyOn, nameOn } from '../organisation/index.ts';
import { type Seal, sealStatusAt } from '../seal/index.ts';
import { READINESS_KINDS, READINESS_NAMES, REFUSALS, type RefusalCode, refuse } from '../terms/index.ts';
import { addDays, dateInShanghai, type Instant, startOfDay } from '../time/index.ts';
import { agreementFor } from './agreement-gates.ts';
import type { GateContext, GateOutcome, RowContext } from './gate-context.ts';

/** a county organ that holds the power entrusts a township government, nobody else. */
export function partiesGate(context: GateContext): GateOutcome {
  const { facts, row, basisDay, knownAt } = context;
  const department = facts.organisations.get(row.departmentId);
  const township = [...facts.organisations.values()].find(
    (o) =>
      o.kind === 'township_government' && o.townshipId === facts.townshipId && existsOn(o, basisDay, knownAt),
  );
  const signatory = agreementFor(context)?.townshipOrganisationId ?? township?.id;
  const capacity = department && capacityOn(department, 'power_holder', facts.itemId, basisDay, knownAt);
  const delegable = department?.kind === 'county_department' || department?.kind === 'mass_organisation';
  if (!department || !capacity || !delegable || !existsOn(department, basisDay, knownAt)) return notParties();
  if (!township || signatory !== township.id || township.countyId !== department.countyId)
    return notParties();
  return {
    link: {
      gate: 'parties',
      recordId: department.id,
      title: `赋权部门${nameOn(department, basisDay, knownAt)}，承接单位${nameOn(township, basisDay, knownAt)}`,
      number: null,
      organName: nameOn(department, basisDay, knownAt),
      from: capacity.from,
      until: capacityUntil(capacity, knownAt),
      clause: 'R-1.2.12',
    },
  };
}

function notParties(): GateOutcome {
  return { refusal: refuse('DLG-06') };
}

/** 委托办理 needs a legal review with its basis article. */
export function entrustabilityGate({ facts, row, basisDay, knownAt }: GateContext): GateOutcome {
  if (row.mode !== 'entrusted_decision') return null;
  const review = reviewOn(facts.entrustability, row.departmentId, basisDay, knownAt);
  if (review === null || !review.entrustable || !review.basis?.trim()) return { refusal: refuse('DLG-05') };
  return {
    link: {
      gate: 'entrustability',
      recordId: `${review.departmentId}/${review.itemId}`,
      title: `合法性审查：可以委托，依据${review.basis}`,
      number: null,
      organName: null,
      from: review.reviewedOn,
      until: null,
      clause: 'R-1.2.2、L-24',
    },
  };
}

/** Row 39, design §5: 委托办理 of an item that only a township designated by the province decides. */
export function designationGate({ facts, row, basisDay, knownAt }: GateContext): GateOutcome {
  const { organisations, townshipId, itemId } = facts;
  const refusal = checkDesignation(row, { townshipId, day: basisDay }, organisations, knownAt);
  if (refusal !== null) return { refusal };
  const designation = designationOn(organisations, townshipId, itemId, basisDay, knownAt);
  if (row.mode !== 'entrusted_decision' || designation === null) return null;
  const { government, capacity } = designation;
  return {
    link: {
      gate: 'designation',
      recordId: government.id,
      title: `省级确定${government.name}办理本事项`,
      number: capacity.basis,
      organName: government.name,
      from: capacity.from,
      until: capacityUntil(capacity, knownAt),
      clause: REFUSALS['DLG-15'].clause,
    },
  };
}

/** an item outside the catalogue needs three grounds. */
export function localGroundsGate(row: ListRow): GateOutcome {
  if (row.origin === 'catalogue') return null;
  const grounds = row.justification;
  const complete = grounds !== null && Object.values(grounds).every((ground) => ground.trim() !== '');
  return complete ? null : { refusal: refuse('DLG-07') };
}

/** approval and supervision split (different organisations) need a memo for the item. */
export function memoGate({ facts, row, basisDay, knownAt }: GateContext): GateOutcome {
  if (row.departmentId === row.supervisorId) return null;
  const memo = facts.memos.find(
    (m) =>
      m.supervisorId === row.supervisorId &&
      m.townshipId === facts.townshipId &&
      m.recordedAt <= knownAt &&
      m.from <= basisDay &&
      m.signedOn <= basisDay &&
      (m.until === null || basisDay <= m.until) &&
      m.items.some((i) => i.itemId === facts.itemId),
  );
  if (!memo) return { refusal: refuse('DLG-04') };
  return {
    link: {
      gate: 'memo',
      recordId: memo.id,
      title: '审管衔接备忘录',
      number: memo.number,
      organName: nameOfBodyOn(facts.organisations, memo.supervisorId, memo.signedOn, knownAt),
      from: memo.from,
      until: memo.until,
      clause: 'R-6.1.3',
    },
  };
}

/** L-24, R-8.1.1: the delegate and the content have been announced to the public. */
export function announcementGate({ facts, row, basisDay, knownAt }: RowContext): GateOutcome {
  const announced = facts.delegation.announcements.find(
    (a) => a.generation === row.generation && a.announcedOn <= basisDay && a.recordedAt <= knownAt,
  );
  if (!announced) return { refusal: refuse('DLG-09') };
  return {
    link: {
      gate: 'announcement',
      recordId: `${facts.townshipId}/${facts.itemId}/${announced.generation}`,
      title: `向社会公告：${announced.place}`,
      number: null,
      organName: null,
      from: announced.announcedOn,
      until: null,
      clause: 'L-24、R-8.1.1',
    },
  };
}

/** hand-over done, accounts granted, a trained clerk in post. */
export function readinessGate({ facts, basisDay, knownAt }: RowContext): GateOutcome {
  const missing = READINESS_KINDS.filter(
    (kind) =>
      !facts.delegation.readiness.some(
        (r) =>
          r.kind === kind &&
          r.recordedAt <= knownAt &&
          r.from <= basisDay &&
          (r.until === null || basisDay <= r.until),
      ),
  );
  if (missing.length > 0) {
    const names = missing.map((kind) => READINESS_NAMES[kind]).join('、');
    return { refusal: refuse('DLG-12', { text: `承接准备未完成：${names}。` }) };
  }
  return {
    link: {
      gate: 'readiness',
      recordId: `${facts.townshipId}/${facts.itemId}`,
      title: '承接准备已完成：资料转交、账号开通、人员培训',
      number: null,
      organName: null,
      from: null,
      until: null,
      clause: 'R-4.1.2、R-4.1.3、R-5.2.5',
    },
  };
}

/** E-02: the row's generation has not been recalled; a new one may have been listed since. */
export function recallGate({ facts, row, basisDay, knownAt }: RowContext): GateOutcome {
  const recall = facts.delegation.recalls.find(
    (r) => r.generation === row.generation && r.recordedAt <= knownAt && r.effectiveOn <= basisDay,
  );
  if (!recall) return null;
  const text = `该项赋权已于${recall.effectiveOn}收回。`;
  return { refusal: refuse('DLG-13', recall.inFlight.kind === 'freeze' ? { text, next: FROZEN } : { text }) };
}

/** E-02: what is frozen waits for the county's word, and is not simply passed on. */
const FROZEN =
  '收回时明确在办办件先行冻结：乡镇（街道）停止办理，由县级部门决定接续办理后再转交案卷，办件编号和期限不变。';

/** The announced start date has come. */
export function goLiveGate({ facts, row, basisDay, knownAt }: RowContext): GateOutcome {
  const live = facts.delegation.goLives.find(
    (g) => g.generation === row.generation && g.recordedAt <= knownAt && g.startOn <= basisDay,
  );
  if (!live) return { refusal: refuse('DLG-14') };
  return {
    link: {
      gate: 'go_live',
      recordId: `${facts.townshipId}/${facts.itemId}/${live.generation}`,
      title: '启动实施',
      number: null,
      organName: null,
      from: live.startOn,
      until: null,
      clause: 'R-3.1.2',
    },
  };
}

/** deciding and sealing under 委托办理 need an active 2号公章 at the instant of the act. */
export function sealGate(context: GateContext, code: Extract<RefusalCode, 'DLG-11' | 'SEA-03'>): GateOutcome {
  const { facts, row, at, knownAt } = context;
  if (row.mode !== 'entrusted_decision') return null;
  const owner = facts.organisations.get(row.departmentId)?.sealOwnerId ?? row.departmentId;
  const fitting = facts.seals.filter(
    (s) => s.kind === 'approval_no2' && s.townshipId === facts.townshipId && s.sealOwnerId === owner,
  );
  const active = fitting.find((s) => sealStatusAt(s, at, knownAt) === 'active');
  if (!active) return { refusal: refuse(code, sealComesLater(fitting, at, knownAt)) };
  return {
    link: {
      gate: 'seal',
      recordId: active.id,
      title: `2号公章：${active.name}`,
      number: active.authorisation,
      organName: nameOfBodyOn(facts.organisations, active.sealOwnerId, dateInShanghai(at), knownAt),
      from: null,
      until: null,
      clause: 'R-1.2.1、R-1.2.6',
    },
  };
}

/** A power that starts at 00:00 finds no seal that is handed out in the course of that day: the words say from when it may. */
function sealComesLater(
  seals: readonly Seal[],
  at: Instant,
  knownAt: Instant,
): { readonly text?: string; readonly next?: string } {
  const day = dateInShanghai(at);
  const nextDay = addDays(day, 1);
  const isStart = at === startOfDay(day);
  if (!isStart || !seals.some((s) => sealStatusAt(s, startOfDay(nextDay), knownAt) === 'active')) return {};
  return {
    text: `“2号公章”在${day}当日发放，当日零时尚未启用。`,
    next: `启动日期请选${nextDay}或者以后。`,
  };
}
