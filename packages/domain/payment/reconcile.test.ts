import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../time/index.ts';
import { reconcile } from './reconcile.ts';
import {
  decideDifferenceExplanation,
  decideReconciliation,
  evolveReconciliation,
  openDifferences,
} from './reconciliation.ts';
import { NOW } from './testing/order-of-tests.ts';

const line = (reference: string, amount = 100, orderNumber = `P-${reference}`) => ({
  reference,
  amount,
  orderNumber,
});

describe('E-47 the daily reconciliation', () => {
  it('E-47 equal, missing there, missing here, different amount', () => {
    expect(reconcile([line('a'), line('b'), line('c', 300)], [line('a'), line('c', 200), line('d')])).toEqual(
      {
        equalCount: 1,
        equalAmount: 100,
        differences: [
          { reference: 'b', kind: 'missing_there', orderNumber: 'P-b', ourAmount: 100, theirAmount: null },
          { reference: 'c', kind: 'different_amount', orderNumber: 'P-c', ourAmount: 300, theirAmount: 200 },
          { reference: 'd', kind: 'missing_here', orderNumber: 'P-d', ourAmount: null, theirAmount: 100 },
        ],
      },
    );
  });

  it('E-47 a payment filed under another order is a difference', () => {
    expect(reconcile([line('a')], [line('a', 100, 'P-z')]).differences).toHaveLength(1);
  });

  it('E-47 nothing is lost, and the two sides mirror each other', () => {
    const lines = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 3 })), {
      selector: ([reference]) => reference,
      maxLength: 20,
    });
    fc.assert(
      fc.property(lines, lines, (a, b) => {
        const [ours, theirs] = [a, b].map((side) => side.map(([n, amount]) => line(String(n), amount)));
        if (!ours || !theirs) return;
        const { equalCount, differences } = reconcile(ours, theirs);
        const both = new Set([...ours, ...theirs].map(({ reference }) => reference));
        expect(equalCount + differences.length).toBe(both.size);
        const mirrored = reconcile(theirs, ours);
        expect(mirrored.equalCount).toBe(equalCount);
        expect(mirrored.differences.map(({ ourAmount }) => ourAmount)).toEqual(
          differences.map(({ theirAmount }) => theirAmount),
        );
      }),
    );
  });
});

describe('E-47 what was compared is recorded, and differences are explained', () => {
  const day = { countyId: 'c', companyId: 'w', itemId: 'i', day: localDate('2026-03-01') };
  const compared = { ...day, ...reconcile([line('a'), line('b')], [line('a')]) };
  const note = { contentId: 'n', commitment: 'd'.repeat(64) };
  const record = (version: number) => ({ at: NOW, actor: 'clerk', actingFor: null, version });
  const first = decideReconciliation(null, compared);
  if (!first.ok || !first.events[0]) throw new Error('The first comparison is recorded.');
  const state = evolveReconciliation(null, { ...first.events[0], ...record(1) });

  it('E-47 the same result is not recorded twice, another one is', () => {
    expect(decideReconciliation(state, compared)).toEqual({ ok: true, events: [] });
    const readBack = { ...state, differences: state.differences.map(withFieldsSorted) };
    expect(decideReconciliation(readBack, compared)).toEqual({ ok: true, events: [] });
    expect(decideReconciliation(state, { ...day, ...reconcile([line('a')], [line('a')]) })).toMatchObject({
      events: [{ type: 'paymentsReconciled' }],
    });
  });

  it('E-47 an explanation stays with its difference when the day is compared again', () => {
    expect(openDifferences(state).map(({ reference }) => reference)).toEqual(['b']);
    const answer = decideDifferenceExplanation(state, { reference: 'b', note, isEmpty: false });
    if (!answer.ok || !answer.events[0]) throw new Error('A difference may be explained.');
    const explained = evolveReconciliation(state, { ...answer.events[0], ...record(2) });
    expect(openDifferences(explained)).toEqual([]);
    const again = evolveReconciliation(explained, {
      type: 'paymentsReconciled',
      typeVersion: 1,
      payload: { ...day, ...reconcile([line('b'), line('e')], []) },
      ...record(3),
    });
    expect(openDifferences(again).map(({ reference }) => reference)).toEqual(['e']);
  });

  it.each([
    ['PAY-10', { reference: 'b', note, isEmpty: true }],
    ['PAY-07', { reference: 'a', note, isEmpty: false }],
  ])('%s no words, no such difference', (code, command) => {
    expect(decideDifferenceExplanation(state, command)).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});

/** As the ledger gives an object back. */
function withFieldsSorted<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}
