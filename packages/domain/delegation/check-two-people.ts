import { type PersonId, type Refusal, refuse } from '../terms/index.ts';

/** GOV-08: who drafted a list, a plan or an edition is not the one who approves it (ADR 0012). Null = two people. */
export function checkTwoPeople(draftedBy: PersonId, approvedBy: PersonId): Refusal | null {
  return draftedBy === approvedBy ? refuse('GOV-08') : null;
}
