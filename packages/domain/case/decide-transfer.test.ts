import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt, caseWorld, contextOf, done, refusalCodes, walked, worldOf } from '../testing/case-world.ts';
import { transferCommand } from '../testing/commands.ts';
import { BUREAU, GOVERNMENT_OF, ITEM_X, TOWN_A } from '../testing/county.ts';
import { recallRecord, sealStatusRecord } from '../testing/delegated-pair.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast, STAGES } from '../testing/stages.ts';
import { decideTransfer } from './decide-transfer.ts';

const world = caseWorld('entrusted_decision');
const NOW = at('2026-03-05');
const sent = done(world, at3March(world, 'accepted'), cast.clerk, NOW, (c) => attempt(c, 'transfer'));

describe('转递, 退回 and 接收', () => {
  it('R-1.3.5 the sender keeps the file until the receiver takes it over; number and clock stay', () => {
    expect(sent.custody.townshipId).toBe(TOWN_A);
    expect(sent.transit?.to).toEqual({ organisationId: BUREAU, townshipId: null });
    const taken = done(world, sent, cast.countyReviewer, NOW, (c) => attempt(c, 'take_over'));
    expect(taken).toMatchObject({
      custody: { organisationId: BUREAU, townshipId: null, personId: cast.countyReviewer.personId },
      transit: null,
      transferred: true,
      number: sent.number,
      status: 'accepted',
    });
    expect(taken.acceptance).toEqual(sent.acceptance);
  });

  it('R-1.3.5 the receiver may return it', () => {
    const back = walked(world, sent, [
      [cast.countyReviewer, 'take_over'],
      [cast.countyReviewer, 'return'],
      [cast.clerk, 'take_over'],
    ]);
    expect(back.custody).toMatchObject({ organisationId: GOVERNMENT_OF[TOWN_A], townshipId: TOWN_A });
  });

  it('AUT-03 to where the file already lies', () => {
    const context = contextOf(world, at3March(world, 'accepted'), cast.clerk, NOW);
    const here = { organisationId: GOVERNMENT_OF[TOWN_A], townshipId: TOWN_A };
    expect(refusalCodes(decideTransfer(context, 'transfer', transferCommand(context, { to: here })))).toEqual(
      ['AUT-03'],
    );
  });

  it('CAS-20 not twice while it is on its way', () => {
    expect(refusalCodes(attempt(contextOf(world, sent, cast.clerk, NOW), 'transfer'))).toEqual(['CAS-20']);
  });

  it('AUT-03 nobody takes what was not sent to them, or sends what they do not keep', () => {
    const still = contextOf(world, at3March(world, 'accepted'), cast.countyReviewer, NOW);
    expect(refusalCodes(attempt(still, 'take_over'))).toEqual(['AUT-03']);
    expect(refusalCodes(attempt(still, 'transfer'))).toEqual(['AUT-03']);
    expect(refusalCodes(attempt(contextOf(world, sent, cast.head, NOW), 'take_over'))).toEqual(['AUT-03']);
  });

  it('CAS-20 a closed case stays where it is', () => {
    const closed = contextOf(world, at3March(world, 'delivered'), cast.clerk, NOW);
    expect(refusalCodes(attempt(closed, 'transfer'))).toEqual(['CAS-20']);
  });

  it('design §2.1 whoever keeps an open case may always pass it on, whatever gates fail', () => {
    const labels = [...new Set(world.records.map((r) => r.label))];
    const pair = { townshipId: TOWN_A, itemId: ITEM_X } as const;
    fc.assert(
      fc.property(
        fc.subarray(labels),
        fc.constantFrom(...STAGES.filter((s) => s !== 'delivered')),
        fc.boolean(),
        fc.constantFrom('transfer' as const, 'return' as const),
        fc.constantFrom(cast.clerk, cast.head),
        (knockedOut, stage, ended, act, holder) => {
          const records = world.records.filter((r) => !knockedOut.includes(r.label));
          // A seal event without its seal could not be in the ledger, nor a capacity without its organisation.
          const possible = records.filter(
            (r) =>
              r.label !== 'seal handed over' &&
              r.label !== 'county seal handed over' &&
              (r.event.type !== 'capacityGranted' || !knockedOut.includes(`organisation ${r.id}`)) &&
              (r.event.type !== 'agreementFiled' || !knockedOut.includes('agreement')),
          );
          const facts = ended ? [...possible, recallRecord(pair, '2026-03-04')] : possible;
          const context = contextOf(worldOf(facts), at3March(world, stage), holder, NOW);
          expect(refusalCodes(attempt(context, act))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('SEA-03 a lost seal stops the sealing, not the file', () => {
    const lost = worldOf([...world.records, sealStatusRecord(TOWN_A, 'lost', '2026-03-04')]);
    expect(
      refusalCodes(attempt(contextOf(lost, at3March(world, 'requested'), cast.reviewer, NOW), 'transfer')),
    ).toEqual([]);
  });

  it('R-1.3.5 on its way the file is still the sender’s to work on', () => {
    expect(refusalCodes(attempt(contextOf(world, sent, cast.reviewer, NOW), 'review'))).toEqual([]);
  });
});
