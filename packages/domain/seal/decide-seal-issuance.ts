import { type Decided, decided, type Refusal, refuse, refused } from '../terms/index.ts';
import type { Seal, SealEvent } from './seal.ts';
import type { SealIdentity } from './seal-identity.ts';
import { checkSealName, type SealNaming } from './seal-name.ts';
import { isSealInForce } from './seal-transitions.ts';

export type SealIssuance = SealIdentity;

export interface SealIssuanceFacts {
  /** What a 2号公章 must be called, from the registry; null where owner or township is not registered. */
  readonly naming: SealNaming | null;
  /** All seals of the same owner. */
  readonly seals: Iterable<Seal>;
}

/**
 * Enters a seal that exists already, as issued. SEA-02 a 2号公章 by the pattern and the registry; GOV-07 one in force per owner,
 * township and kind; GOV-01 twice; GOV-03 no name, or a 2号公章 without its township; GOV-04 owner not registered.
 */
export function decideSealIssuance(
  state: Seal | null,
  command: SealIssuance,
  facts: SealIssuanceFacts,
): Decided<SealEvent> {
  const refusals = state === null ? [] : [refuse('GOV-01')];
  refusals.push(...identityRefusals(command, facts));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'sealIssued', typeVersion: 1, payload: command });
}

/** What forbids a seal of this name, owner, township and kind: the same for carving a new one and for entering an old one. */
export function identityRefusals(command: SealIdentity, facts: SealIssuanceFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (command.name.trim() === '') refusals.push(refuse('GOV-03', { text: '没有填写印章名称。' }));
  if (command.kind === 'approval_no2' && command.townshipId === null) {
    refusals.push(refuse('GOV-03', { text: '“2号公章”须写明使用的乡镇（街道）。' }));
  }
  if (facts.naming === null) {
    refusals.push(refuse('GOV-04', { text: '没有找到印章所属机构或者乡镇（街道）的登记。' }));
  } else if (command.kind === 'approval_no2') {
    const misnamed = checkSealName(command.name, facts.naming);
    if (misnamed !== null) refusals.push(misnamed);
  }
  if ([...facts.seals].some((s) => isSealInForce(s) && isTwin(s, command))) refusals.push(refuse('GOV-07'));
  return refusals;
}

function isTwin(seal: Seal, command: SealIdentity): boolean {
  return (
    seal.id !== command.id &&
    seal.sealOwnerId === command.sealOwnerId &&
    seal.townshipId === command.townshipId &&
    seal.kind === command.kind
  );
}
