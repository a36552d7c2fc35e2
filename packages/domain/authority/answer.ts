import type { AuthorityMode, CaseMode, GatedAct, OrganisationId, Refusal } from '../terms/index.ts';
import type { LocalDate } from '../time/index.ts';

export type GateId =
  | 'list'
  | 'row'
  | 'parties'
  | 'entrustability'
  | 'designation'
  | 'local_grounds'
  | 'agreement'
  | 'filing'
  | 'memo'
  | 'announcement'
  | 'readiness'
  | 'go_live'
  | 'seal'
  | 'run_off'
  | 'own_power'
  | 'company'
  | 'collection';

/** What authority is asked for: a gated act on a case, a collection for a company, or going live. */
export type AuthorityAct = GatedAct | 'collect' | 'go_live';

/** One link of the chain by which an act was allowed; frozen into the event, so it holds plain strings only. */
export interface ChainLink {
  readonly gate: GateId;
  /** Id of the record that the gate rests on. */
  readonly recordId: string;
  /** What it is, in Chinese, as shown on screen. */
  readonly title: string;
  readonly number: string | null;
  readonly organName: string | null;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly clause: string;
}

/** The computed answer (权限依据): the chain that allows the act, or all gates that are not met. */
export type AuthorityAnswer =
  | {
      readonly allowed: true;
      readonly mode: AuthorityMode;
      /** In whose name: the holder of the power, for a collection the company; never the township. */
      readonly decidingOrganId: OrganisationId;
      readonly chain: readonly ChainLink[];
      readonly refusals: readonly [];
    }
  | {
      readonly allowed: false;
      readonly mode: AuthorityMode | null;
      readonly decidingOrganId: OrganisationId | null;
      /** The gates that do hold, so that a gate board can show both sides. */
      readonly chain: readonly ChainLink[];
      readonly refusals: readonly Refusal[];
    };

/** The mode of an answer to an act on a case, which is never a collection: the gates refuse that first (PAY-01). */
export function caseModeOf({ mode }: Extract<AuthorityAnswer, { allowed: true }>): CaseMode {
  if (mode === 'collection_service') throw new Error('A collection service allowed an act on a case.');
  return mode;
}
