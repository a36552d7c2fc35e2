import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import { type Organisation, type OrganisationEvent, organisationUntil } from './organisation.ts';

export type Registration = Omit<Organisation, 'capacities' | 'remedies' | 'formerNames' | 'ending'>;

/**
 * Registers an organisation. GOV-01 twice, or a second government of a township in the same days (E-05: the old one
 * must have ended); GOV-02 dates; GOV-03 blank name or a township government without its township; GOV-04 unknown seal owner.
 */
export function decideRegistration(
  state: Organisation | null,
  command: Registration,
  facts: { readonly organisations: Iterable<Organisation> },
): Decided<OrganisationEvent> {
  const others = [...facts.organisations].filter((o) => o.id !== command.id);
  const refusals: Refusal[] = [];
  if (state !== null) refusals.push(refuse('GOV-01'));
  if (command.name.trim() === '' || command.shortName.trim() === '') {
    refusals.push(refuse('GOV-03', { text: '没有填写机构名称或者简称。' }));
  }
  if ((command.kind === 'township_government') !== (command.townshipId !== null)) {
    refusals.push(
      refuse('GOV-03', { text: '乡镇政府（街道办事处）须写明乡镇（街道），其他机构不得填写乡镇（街道）。' }),
    );
  }
  if (command.validUntil !== null && command.validUntil < command.validFrom) {
    refusals.push(refuse('GOV-02', { text: '机构撤销日期早于设立日期。' }));
  }
  if (command.sealOwnerId !== command.id && !others.some((o) => o.id === command.sealOwnerId)) {
    refusals.push(refuse('GOV-04', { text: '没有找到印章所属机构的登记。' }));
  }
  const twin = others.find((o) => isGovernmentOfTheSameTownship(o, command) && overlap(o, command));
  if (twin) refusals.push(refuse('GOV-01', { text: `该乡镇（街道）在该期间已经登记了${twin.name}。` }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'organisationRegistered', typeVersion: 1, payload: command });
}

function isGovernmentOfTheSameTownship(a: Organisation, b: Registration): boolean {
  return (
    a.kind === 'township_government' && b.kind === 'township_government' && a.townshipId === b.townshipId
  );
}

function overlap(other: Organisation, b: Registration): boolean {
  const lastDay = organisationUntil(other);
  return (
    (lastDay === null || b.validFrom <= lastDay) && (b.validUntil === null || other.validFrom <= b.validUntil)
  );
}
