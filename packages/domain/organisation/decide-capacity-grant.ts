import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import {
  type Capacity,
  type CapacityKind,
  capacityUntil,
  type Organisation,
  type OrganisationEvent,
  organisationUntil,
} from './organisation.ts';

export type CapacityGrant = Omit<Capacity, 'recordedAt' | 'ended'>;

/** Capacities that are always of one item. */
export const CAPACITIES_OF_AN_ITEM: readonly CapacityKind[] = [
  'power_holder',
  'supervisor',
  'company',
  'collection_agent',
  'designated_office',
];

/**
 * Grants a dated capacity. GOV-01 for the same capacity in overlapping days; GOV-02 dates; GOV-03 an item where there
 * must be none, or none where there must be one; GOV-04 without the organisation; DLG-06 power for a township;
 * DLG-15 a designation of anything but a township government, or without the paper of the province (design §5).
 */
export function decideCapacityGrant(
  state: Organisation | null,
  command: CapacityGrant,
): Decided<OrganisationEvent> {
  if (state === null) return refused([refuse('GOV-04', { text: '没有找到该机构的登记。' })]);
  const refusals: Refusal[] = [];
  if (CAPACITIES_OF_AN_ITEM.includes(command.kind) !== (command.itemId !== null)) {
    refusals.push(
      refuse('GOV-03', {
        text: '赋权、监管、公用企业、代收和省级确定的职能须写明事项，其他职能不得写明事项。',
      }),
    );
  }
  if (command.kind === 'power_holder' && state.kind === 'township_government')
    refusals.push(refuse('DLG-06'));
  if (command.kind === 'designated_office') refusals.push(...checkDesignated(state, command));
  if (command.until !== null && command.until < command.from) {
    refusals.push(refuse('GOV-02', { text: '职能的截止日期早于起始日期。' }));
  }
  const lastDay = organisationUntil(state);
  if (command.from < state.validFrom || (lastDay !== null && command.from > lastDay)) {
    refusals.push(refuse('GOV-02', { text: '职能的起始日期不在机构存续期间。' }));
  }
  if (state.capacities.some((c) => isSame(c, command) && overlap(c, command))) {
    refusals.push(refuse('GOV-01', { text: '该机构在该期间已经登记了这项职能。' }));
  }
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'capacityGranted', typeVersion: 1, payload: command });
}

/** Only the province designates, by a paper, and only a township government (街道办事处) is designated. */
function checkDesignated({ kind }: Organisation, { basis }: CapacityGrant): Refusal[] {
  const refusals: Refusal[] = [];
  if (kind !== 'township_government') {
    refusals.push(refuse('DLG-15', { text: '省级确定的承办机关只能是乡镇政府（街道办事处）。' }));
  }
  if (basis === null || basis.trim() === '') {
    refusals.push(refuse('DLG-15', { text: '须写明省级确定该乡镇（街道）的文件名称和文号。' }));
  }
  return refusals;
}

function isSame(a: CapacityGrant, b: CapacityGrant): boolean {
  return a.kind === b.kind && a.itemId === b.itemId;
}

function overlap(held: Capacity, b: CapacityGrant): boolean {
  const until = capacityUntil(held);
  return (until === null || b.from <= until) && (b.until === null || held.from <= b.until);
}
