import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GATED_ACTS } from '../terms/index.ts';
import { TOWN_A, TOWN_B } from '../testing/county.ts';
import { factsFrom, type GovernanceRecord } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { referenceRefusals } from '../testing/reference-authority.ts';
import { everythingHeld, FIRST_DAY, nothingYet, PAIRS, SMALL_EVENTS } from '../testing/small-world.ts';
import { addDays } from '../time/index.ts';
import { type AuthorityQuestion, authorityFor } from './authority-for.ts';

const aDay = fc.integer({ min: -3, max: 14 }).map((n) => addDays(FIRST_DAY, n));
const anInstant = fc.tuple(aDay, fc.constantFrom(0, 9, 12)).map(([day, hour]) => at(day, hour));

/** Long histories: events on random days in any order, some of them entered into the ledger days later (补录). */
const aLedger = fc
  .tuple(
    fc.constantFrom(nothingYet, everythingHeld),
    fc.array(fc.tuple(fc.nat(SMALL_EVENTS.length - 1), fc.nat(3), fc.constantFrom(0, 0, 0, 2)), {
      maxLength: 14,
    }),
  )
  .map(([start, steps]) => {
    let ledger: readonly GovernanceRecord[] = start;
    let day = FIRST_DAY;
    for (const [index, gap, delay] of steps) {
      day = addDays(day, gap === 3 ? 1 : 0);
      const event = SMALL_EVENTS[index];
      // A seal changes hands and status in the order in which that is recorded (GOV-02).
      const own = event?.name.includes('seal') ? day : addDays(day, -delay);
      const added = event?.on(own, ledger) ?? [];
      // What is entered late keeps its own day but gets the instant at which the ledger takes it.
      const last = ledger.at(-1);
      ledger = [...ledger, ...added.map((r) => (last && r.at < last.at ? { ...r, at: last.at } : r))];
    }
    return ledger;
  });

const aQuestion = fc.record({
  act: fc.constantFrom(...GATED_ACTS, 'go_live' as const),
  at: anInstant,
  knownAt: anInstant,
  acceptedAt: fc.option(anInstant),
  acceptedMode: fc.constantFrom(
    null,
    'own_power' as const,
    'entrusted_decision' as const,
    'entrusted_acceptance' as const,
  ),
  affectedTownships: fc.constantFrom(null, [], [TOWN_A], [TOWN_B], [TOWN_A, TOWN_B]),
}) satisfies fc.Arbitrary<AuthorityQuestion>;

describe('design §2.1 authority is a function of ledger, act, instant and knowledge', () => {
  it('R-1 to R-6, E-01 to E-03 agrees with the slow reference on random histories', () => {
    fc.assert(
      fc.property(
        aLedger,
        fc.constantFrom(...PAIRS),
        aQuestion,
        (ledger, { townshipId, itemId }, question) => {
          const answer = authorityFor(factsFrom(ledger, townshipId, itemId), question);
          const codes = [...new Set<string>(answer.refusals.map((r) => r.code))].sort();
          expect(codes).toEqual(referenceRefusals(ledger, { ...question, townshipId, itemId }));
          expect(answer.allowed).toBe(codes.length === 0);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('design §2.1 what is recorded after knownAt changes no answer', () => {
    fc.assert(
      fc.property(
        aLedger,
        fc.constantFrom(...PAIRS),
        aQuestion,
        (ledger, { townshipId, itemId }, question) => {
          const known = ledger.filter((r) => r.at <= question.knownAt);
          // A filing or an end entered later replaces nothing that was known before: each is recorded once (GOV-01).
          const full = authorityFor(factsFrom(ledger, townshipId, itemId), question);
          expect(authorityFor(factsFrom(known, townshipId, itemId), question)).toEqual(full);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('R-1.2.11 an allowed answer has a chain without blanks and never names the township', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS), aQuestion, ({ townshipId, itemId }, question) => {
        const answer = authorityFor(factsFrom(everythingHeld, townshipId, itemId), question);
        for (const link of answer.chain) {
          expect(link.recordId).not.toBe('');
          expect(link.title).toMatch(/[一-鿿]/u);
          expect(link.clause).toMatch(/^[REL]-/);
        }
        if (answer.allowed) expect(answer.decidingOrganId).toBe('org-bureau');
      }),
      { numRuns: 300 },
    );
  });
});
