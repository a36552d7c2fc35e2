import { type Appointment, isInPost } from '../organisation/index.ts';
import { type Decided, decided, type PersonId, type Refusal, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import { decideSealHandOver } from './decide-seal-hand-over.ts';
import { evolveSeal, SEAL_STATUS_NAMES, type Seal, type SealEvent } from './seal.ts';
import {
  deputyOf,
  type HandOverNote,
  type HandOverReason,
  leaveOf,
  type SealImpression,
} from './seal-life.ts';
import { isSealInHand, presentSealStatus } from './seal-transitions.ts';

export interface WitnessedHandOver {
  readonly reason: Exclude<HandOverReason, 'first'>;
  readonly receiverId: PersonId;
  readonly witnessId: PersonId;
  /** 章面查验: whether the seal is whole and is the one of the impression on file. */
  readonly isIntact: boolean;
  readonly returnOn: LocalDate | null;
  readonly impression: SealImpression | null;
}

export interface HandOverFacts {
  /** Appointments of receiver and witness. */
  readonly appointments: readonly Appointment[];
  /** Who records the hand-over. */
  readonly recorderId: PersonId;
}

/**
 * Hands a seal from its keeper to the next with a written note (R-1.2.6, E-12): the new keeper replaces the former in one
 * event, so there are never two and never none. Refusals as `decideSealHandOver`; SEA-03 the seal did not pass the check;
 * GOV-08 receiver, giver and witness are not three people, or the receiver records it alone; AUT-02 a witness without a post
 * in the county; GOV-02, GOV-03, GOV-04 as `reasonRefusals`.
 */
export function decideWitnessedHandOver(
  state: Seal | null,
  command: WitnessedHandOver,
  facts: HandOverFacts,
  now: Instant,
): Decided<SealEvent> {
  const keeper = state?.custodians.at(-1) ?? null;
  const given = { ...command, giverId: keeper?.personId ?? null };
  const refusals = state === null || !isSealInHand(state) ? [] : reasonRefusals(state, command, now);
  if (state !== null && isSealInHand(state) && keeper === null) {
    refusals.push(refuse('GOV-04', { text: '印章还没有首次领用，须先由县级发放。' }));
  }
  return handOver(state, given, facts, refusals, now);
}

/** The first hand-over: the county hands the carved seal to the centre, whose keeper signs on the impression. */
export function decideSealRelease(
  state: Seal | null,
  command: Omit<WitnessedHandOver, 'reason' | 'returnOn'>,
  facts: HandOverFacts,
  now: Instant,
): Decided<SealEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该印章。' })]);
  const present = presentSealStatus(state);
  if (present !== 'carved' && present !== 'issued') {
    const text = `印章现为“${SEAL_STATUS_NAMES[present]}”，不能发放。`;
    return refused([refuse('SEA-03', { text, next: '请先登记授权和刻制；已经领用的，办理交接。' })]);
  }
  const { recordedAt: _r, statuses: _s, custodians: _c, life: _l, ...identity } = state;
  const issued = { type: 'sealIssued', typeVersion: 1, payload: identity } as const;
  const envelope = { at: now, actor: facts.recorderId, actingFor: null, version: 0 };
  const handed = present === 'issued' ? state : evolveSeal(state, { ...issued, ...envelope });
  const refusals =
    command.impression === null
      ? [refuse('GOV-03', { text: '首次领用须留存印模。', next: '请上传印模的扫描件或者照片。' })]
      : [];
  const first = { ...command, reason: 'first' as const, giverId: null, returnOn: null };
  const decision = handOver(handed, first, facts, refusals, now);
  if (!decision.ok || present === 'issued') return decision;
  return decided<SealEvent>(issued, ...decision.events);
}

type Given = Omit<WitnessedHandOver, 'reason'> & Pick<HandOverNote, 'reason' | 'giverId'>;

function handOver(
  state: Seal | null,
  command: Given,
  { appointments, recorderId }: HandOverFacts,
  before: readonly Refusal[],
  now: Instant,
): Decided<SealEvent> {
  const { receiverId, giverId, witnessId, isIntact, reason, returnOn, impression } = command;
  const moved = decideSealHandOver(state, { personId: receiverId, from: now }, { appointments }, now);
  const refusals = [...(moved.ok ? [] : moved.refusals), ...before];
  if (!isIntact) {
    refusals.push(
      refuse('SEA-03', { text: '印章查验不符，不得交接。', next: '请先停用该印章并报告县级赋权部门。' }),
    );
  }
  if (witnessId === receiverId || witnessId === giverId) {
    refusals.push(refuse('GOV-08', { text: '监交人须是交接双方以外的人员。', next: '请另选一名监交人。' }));
  }
  if (recorderId === receiverId) {
    refusals.push(
      refuse('GOV-08', {
        text: '接收人不得自行登记交接。',
        next: '请由移交人、便民服务中心主任或者县级管理人员登记。',
      }),
    );
  }
  const today = dateInShanghai(now);
  const witnesses = appointments.filter((a) => a.personId === witnessId && isInPost(a, today));
  if (state !== null && !witnesses.some(({ countyId }) => countyId === state.countyId)) {
    refusals.push(refuse('AUT-02', { text: '监交人在本县区没有在任岗位。' }));
  }
  if (!moved.ok || refusals.length > 0) return refused(refusals);
  const payload = { reason, giverId, receiverId, witnessId, returnOn, impression };
  return decided<SealEvent>(...moved.events, { type: 'sealHandOverNoted', typeVersion: 1, payload });
}

/** E-12: during a leave the named deputy keeps the seal until a day that is known; afterwards it goes back to its keeper. */
function reasonRefusals(
  state: Seal,
  { reason, receiverId, returnOn }: WitnessedHandOver,
  now: Instant,
): Refusal[] {
  const leave = leaveOf(state);
  if (reason === 'return') {
    if (leave === null) return [refuse('GOV-04', { text: '现在没有代管，不需要交还。' })];
    return leave.giverId === receiverId
      ? []
      : [refuse('GOV-04', { text: '假满须交还原保管人；不交还的，按更换保管人办理。' })];
  }
  if (reason !== 'leave') return [];
  const refusals: Refusal[] = [];
  if (deputyOf(state) !== receiverId) {
    refusals.push(
      refuse('GOV-04', { text: '请假期间只能交B角代管。', next: '请先指定B角，或者按更换保管人办理。' }),
    );
  }
  if (returnOn === null) refusals.push(refuse('GOV-03', { text: '没有填写代管的截止日期。' }));
  else if (returnOn < dateInShanghai(now)) {
    refusals.push(refuse('GOV-02', { text: '代管的截止日期不得早于今天。' }));
  }
  return refusals;
}
