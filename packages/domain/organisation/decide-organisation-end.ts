import { type Decided, decided, type OrganisationId, type Refusal, refuse, refused } from '../terms/index.ts';
import { addDays, type LocalDate } from '../time/index.ts';
import { capacitiesBeyond, decideCapacityEnd } from './decide-capacity-end.ts';
import { existsOn, type Organisation, type OrganisationEvent } from './organisation.ts';

export interface Ending {
  readonly lastDay: LocalDate;
  /** The body that it was merged into or is followed by; null = dissolved. */
  readonly successorId: OrganisationId | null;
  readonly basis: string;
}

/**
 * A body ends after its last day (E-05, E-06); its capacities end with it, or go to the successor. GOV-01 twice; GOV-02 a last day
 * outside its life, or a successor that is not there the day after; GOV-03 no document, itself as its successor, or a township
 * government followed by anything else; GOV-04 without the body or the successor.
 */
export function decideOrganisationEnd(
  state: Organisation | null,
  command: Ending,
  { successor }: { readonly successor: Organisation | null },
): Decided<OrganisationEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该机构的登记。' })]);
  const { lastDay, successorId, basis } = command;
  const refusals: Refusal[] = [];
  if (state.ending !== undefined) {
    refusals.push(refuse('GOV-01', { text: `该机构已经登记存续至${state.ending.lastDay}。` }));
  }
  if (lastDay < state.validFrom || (state.validUntil !== null && lastDay > state.validUntil)) {
    refusals.push(refuse('GOV-02', { text: '最后一日不在机构存续期间。' }));
  }
  if (basis.trim() === '')
    refusals.push(refuse('GOV-03', { text: '须写明机构调整所依据的文件名称和文号。' }));
  if (successorId !== null) refusals.push(...checkSuccessor(state, command, successor));
  if (refusals.length > 0) return refused(refusals);
  const capacities = capacitiesBeyond(state, lastDay);
  const ends = capacities.length > 0 ? decideCapacityEnd(state, { ...command, capacities }) : NOTHING;
  if (!ends.ok) return ends;
  return decided(...ends.events, { type: 'organisationEnded', typeVersion: 1, payload: command });
}

const NOTHING: Decided<OrganisationEvent> = { ok: true, events: [] };

function checkSuccessor(
  state: Organisation,
  { lastDay, successorId }: Ending,
  successor: Organisation | null,
): Refusal[] {
  if (successorId === state.id) return [refuse('GOV-03', { text: '机构不能并入本机构。' })];
  if (successor === null) return [refuse('GOV-04', { text: '没有找到承接机构的登记。' })];
  if (!existsOn(successor, addDays(lastDay, 1))) {
    return [refuse('GOV-02', { text: `${successor.name}在该机构撤销的次日不在存续期间。` })];
  }
  const isTownship = state.kind === 'township_government';
  return isTownship === (successor.kind === 'township_government')
    ? []
    : [refuse('GOV-03', { text: '乡镇政府（街道办事处）只能由乡镇政府（街道办事处）承接。' })];
}
