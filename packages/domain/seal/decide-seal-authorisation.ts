import { existsOn, type Organisation } from '../organisation/index.ts';
import { type Decided, decided, refuse, refused } from '../terms/index.ts';
import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import { identityRefusals, type SealIssuanceFacts } from './decide-seal-issuance.ts';
import type { Seal, SealEvent } from './seal.ts';
import type { SealIdentity } from './seal-identity.ts';
import type { CarvingAuthority } from './seal-life.ts';
import type { SealNaming } from './seal-name.ts';

export interface SealAuthorisation extends SealIdentity {
  /** Number of the government's document: a seal without one is not carved. */
  readonly authorisation: string;
  readonly authorisedOn: LocalDate;
}

export interface SealAuthorisationFacts extends SealIssuanceFacts {
  readonly owner: Organisation | null;
}

/** the county's government authorises its departments: the city's that of 鲁西新区. */
export function carvingAuthorityOf(naming: SealNaming): CarvingAuthority {
  return naming.rule === 'luxi_commission' ? 'city_government' : 'county_government';
}

/**
 * Records the authorisation to carve a seal. SEA-02, GOV-07 and what else `identityRefusals` knows; GOV-01 twice; GOV-02 a
 * day to come; GOV-03 no document number; GOV-04 the owner has no seals of its own (R-1.2.5: a department of 鲁西新区);
 * SEA-03 a seal of the former committees, which are all collected.
 */
export function decideSealAuthorisation(
  state: Seal | null,
  command: SealAuthorisation,
  facts: SealAuthorisationFacts,
  now: Instant,
): Decided<SealEvent> {
  const { owner, naming } = facts;
  const today = dateInShanghai(now);
  const refusals = state === null ? [] : [refuse('GOV-01')];
  refusals.push(...identityRefusals(command, facts));
  if (command.kind === 'former_committee') {
    refusals.push(refuse('SEA-03', { text: '原管委会审批专用章已统一收回并废止，不得再刻制。' }));
  }
  if (command.authorisation.trim() === '') {
    refusals.push(refuse('GOV-03', { text: '没有填写授权刻制的文号。' }));
  }
  if (command.authorisedOn > today) refusals.push(refuse('GOV-02', { text: '授权日期不得晚于今天。' }));
  if (owner && (owner.sealOwnerId !== owner.id || !existsOn(owner, today))) {
    refusals.push(
      refuse('GOV-04', {
        text: '该机构不刻制本机构的印章，或者已经不存在。',
        next: '请选择印章所有机关：县级部门，鲁西新区为管委会。',
      }),
    );
  }
  if (refusals.length > 0 || naming === null) return refused(refusals);
  const payload = { ...command, authorisedBy: carvingAuthorityOf(naming) };
  return decided({ type: 'sealAuthorised', typeVersion: 1, payload });
}
