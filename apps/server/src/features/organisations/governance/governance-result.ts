import type { Refusal } from '@tongban/domain/terms';
import type { LedgerConflict } from '../../../platform/ledger/append.ts';

/** What a governance operation answers: the record's id and its new version, why not, or who was faster. */
export type GovernanceResult =
  | { readonly ok: true; readonly version: number; readonly id: string }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
  | { readonly ok: false; readonly conflict: LedgerConflict };
