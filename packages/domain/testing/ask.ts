import { type AuthorityAnswer, type AuthorityQuestion, authorityFor } from '../authority/index.ts';
import type { Instant } from '../time/index.ts';
import { ITEM_X, TOWN_A } from './county.ts';
import { factsFrom, type GovernanceRecord } from './governance-record.ts';
import { at } from './moment.ts';

/** A Monday on which every gate of a delegated pair holds. */
const MONDAY: Instant = at('2026-03-02');

/** Asks about item X in township A on MONDAY, knowing everything recorded by the instant of the act. */
export function ask(
  records: readonly GovernanceRecord[],
  act: AuthorityQuestion['act'],
  more: Partial<AuthorityQuestion> = {},
): AuthorityAnswer {
  const when = more.at ?? MONDAY;
  return authorityFor(factsFrom(records, TOWN_A, ITEM_X), { act, at: when, knownAt: when, ...more });
}

/** The codes of all gates not met, in alphabetical order; empty = allowed. */
export function codesOf(answer: Pick<AuthorityAnswer, 'refusals'>): string[] {
  return [...new Set(answer.refusals.map((refusal) => refusal.code))].sort();
}
