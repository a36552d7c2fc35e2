import { ACTOR_REFUSALS } from './refusals/actor-refusals.ts';
import { CASE_REFUSALS } from './refusals/case-refusals.ts';
import { DELEGATION_REFUSALS } from './refusals/delegation-refusals.ts';
import { GOVERNANCE_REFUSALS } from './refusals/governance-refusals.ts';
import { PAYMENT_REFUSALS } from './refusals/payment-refusals.ts';
import type { RefusalTerm } from './refusals/refusal-term.ts';
import { SEAL_REFUSALS } from './refusals/seal-refusals.ts';

/**
 * Every refusal of the system: code, clause, general words, next step and HTTP status, in one table (requirements §1.10).
 * Codes AUT, CAS-2x, DLG-14 to DLG-16, PAY and GOV are the product's own conventions; their clause says from which obligation
 * they follow.
 */
export const REFUSALS = {
  ...DELEGATION_REFUSALS,
  ...ACTOR_REFUSALS,
  ...CASE_REFUSALS,
  ...SEAL_REFUSALS,
  ...PAYMENT_REFUSALS,
  ...GOVERNANCE_REFUSALS,
} as const satisfies Record<string, RefusalTerm>;

export type RefusalCode = keyof typeof REFUSALS;
