import { describe, expect, it } from 'vitest';
import { accepted, caseWorld, contextOf, refusalCodes, submitted, worldOf } from '../testing/case-world.ts';
import { voucher } from '../testing/commands.ts';
import { BUREAU, TOWN_A, TOWN_B } from '../testing/county.ts';
import { sealStatusRecord } from '../testing/delegated-pair.ts';
import { without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { person } from '../testing/people.ts';
import { at3March, cast } from '../testing/stages.ts';
import { localDate } from '../time/index.ts';
import { decideAcceptance } from './decide-acceptance.ts';
import type { CaseLimits } from './events.ts';

const world = caseWorld('entrusted_decision');
const NOW = at('2026-03-04');
const command = { voucher: voucher(), placeBound: true };

describe('受理', () => {
  it('L-32 L-42 freezes mode, acceptor and chain, and the clock starts at acceptance', () => {
    const context = contextOf(world, at3March(world, 'placed'), cast.clerk, NOW);
    expect(accepted(decideAcceptance(context, command))).toMatchObject([
      {
        type: 'caseAccepted',
        payload: {
          mode: 'entrusted_decision',
          acceptedAt: NOW,
          deemed: false,
          acceptorId: cast.clerk.personId,
          clockStartsOn: '2026-03-04',
          decidingOrganId: BUREAU,
          voucher: { number: '受理-1' },
        },
      },
    ]);
  });

  it('R-1.1.6 L-42 some items count from the complete receipt', () => {
    const limits: CaseLimits = {
      unit: 'working_day',
      statutoryDays: 20,
      promisedDays: 10,
      clockStart: 'complete_receipt',
    };
    const state = submitted(world, TOWN_A, { limits });
    const events = accepted(
      decideAcceptance(contextOf(world, state, cast.clerk, NOW), { ...command, placeBound: false }),
    );
    expect(events).toMatchObject([{ payload: { clockStartsOn: '2026-03-02' } }]);
  });

  it('CAS-22 an item tied to a place is accepted after the place is confirmed', () => {
    const context = contextOf(world, at3March(world, 'submitted'), cast.clerk, NOW);
    expect(refusalCodes(decideAcceptance(context, command))).toEqual(['CAS-22']);
  });

  it('CAS-20 only once', () => {
    const context = contextOf(world, at3March(world, 'accepted'), cast.clerk, NOW);
    expect(refusalCodes(decideAcceptance(context, command))).toEqual(['CAS-20']);
  });

  it('DLG-04 DLG-12 asks every gate again, and tells all that are not met', () => {
    const half = worldOf(without(world.records, 'memo', 'accounts'));
    const context = contextOf(half, at3March(world, 'placed'), cast.clerk, NOW);
    expect(refusalCodes(decideAcceptance(context, command))).toEqual(['DLG-04', 'DLG-12']);
  });

  it('DLG-11 a suspended seal does not stop intake', () => {
    const suspended = worldOf([...world.records, sealStatusRecord(TOWN_A, 'suspended', '2026-03-03')]);
    expect(
      refusalCodes(
        decideAcceptance(contextOf(suspended, at3March(world, 'placed'), cast.clerk, NOW), command),
      ),
    ).toEqual([]);
  });

  it('AUT-02 the post must accept; a post that has ended or not begun accepts nothing', () => {
    const state = at3March(world, 'placed');
    const by = (actor: typeof cast.clerk) =>
      refusalCodes(decideAcceptance(contextOf(world, state, actor, NOW), command));
    expect(by(cast.approver)).toEqual(['AUT-02']);
    expect(by(person('township_window_clerk', TOWN_A, { until: localDate('2026-03-03') }))).toEqual([
      'AUT-02',
    ]);
    expect(by(person('township_window_clerk', TOWN_A, { until: localDate('2026-03-04') }))).toEqual([]);
    expect(by(person('township_window_clerk', TOWN_A, { from: localDate('2026-03-05') }))).toEqual([
      'AUT-02',
    ]);
  });

  it('AUT-03 only where the file lies', () => {
    const state = at3March(world, 'placed');
    const neighbour = person('township_window_clerk', TOWN_B);
    expect(refusalCodes(decideAcceptance(contextOf(world, state, neighbour, NOW), command))).toEqual([
      'AUT-03',
      'DLG-10',
    ]);
    expect(refusalCodes(decideAcceptance(contextOf(world, state, cast.hallClerk, NOW), command))).toEqual([
      'AUT-03',
    ]);
  });

  it('R-5.2.2 a hired window clerk may accept', () => {
    const hired = person('township_window_clerk', TOWN_A, { employment: 'outsourced' });
    expect(
      refusalCodes(decideAcceptance(contextOf(world, at3March(world, 'placed'), hired, NOW), command)),
    ).toEqual([]);
  });

  it('R-1.1.6 accepted at the county hall a case is the county’s own', () => {
    const context = contextOf(world, submitted(world, null), cast.hallClerk, NOW);
    const events = accepted(decideAcceptance(context, { ...command, placeBound: false }));
    expect(events).toMatchObject([{ payload: { mode: 'own_power', decidingOrganId: BUREAU } }]);
  });
});
