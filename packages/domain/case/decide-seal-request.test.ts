import { describe, expect, it } from 'vitest';
import { caseWorld, contextOf, done, refusalCodes, worldOf } from '../testing/case-world.ts';
import { sealRequestCommand } from '../testing/commands.ts';
import { SUPERVISOR, TOWN_A, TOWN_B } from '../testing/county.ts';
import { sealRecords, sealStatusRecord } from '../testing/delegated-pair.ts';
import { changed, type GovernanceRecord } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { at3March, cast } from '../testing/stages.ts';
import { decideSealRequest } from './decide-seal-request.ts';

const world = caseWorld('entrusted_decision');
const NOW = at('2026-03-05');
const decided = at3March(world, 'decided');

function requested(
  records: readonly GovernanceRecord[],
  more: { sealId?: string; contentDigest?: string } = {},
  state = decided,
) {
  const context = contextOf(worldOf(records), state, cast.reviewer, NOW);
  return refusalCodes(decideSealRequest(context, sealRequestCommand(context, more)));
}

describe('申请用印', () => {
  it('R-1.2.8 binds the seal to the content that was decided', () => {
    const state = done(world, decided, cast.reviewer, NOW, (c) =>
      decideSealRequest(c, sealRequestCommand(c)),
    );
    expect(state.sealRequest).toMatchObject({
      sealId: 'seal-town-a',
      requesterId: cast.reviewer.personId,
      contentDigest: 'digest-of-decision',
    });
  });

  it('SEA-04 E-14 another content than the decided one', () => {
    expect(requested(world.records, { contentDigest: 'digest-other' })).toEqual(['SEA-04']);
  });

  it('SEA-01 a seal of the wrong kind, township or owner, or no seal at all', () => {
    expect(requested(world.records, { sealId: 'seal-bureau' })).toEqual(['SEA-01']);
    expect(requested(world.records, { sealId: 'seal-none' })).toEqual(['SEA-01']);
    const neighbour = [...world.records, ...sealRecords(TOWN_B)];
    expect(requested(neighbour, { sealId: `seal-${TOWN_B}` })).toEqual(['SEA-01']);
    expect(
      requested(changed(world.records, 'seal', { sealOwnerId: SUPERVISOR }), { sealId: 'seal-town-a' }),
    ).toEqual(['SEA-01']);
    expect(
      requested(changed(world.records, 'seal', { kind: 'acceptance' }), { sealId: 'seal-town-a' }),
    ).toEqual(['SEA-01']);
  });

  it.each(['suspended', 'lost', 'collected', 'abolished'] as const)('SEA-03 a seal that is %s', (status) => {
    const stopped = [...world.records, sealStatusRecord(TOWN_A, status, '2026-03-04')];
    expect(requested(stopped, { sealId: 'seal-town-a' })).toEqual(['SEA-03']);
  });

  it('CAS-20 once, as long as the seal asked for still works', () => {
    expect(requested(world.records, {}, at3March(world, 'requested'))).toEqual(['CAS-20']);
    expect(requested(world.records, {}, at3March(world, 'sealed'))).toEqual(['CAS-20']);
  });

  it('E-10 a request on a seal lost since is void: the new seal may be asked for', () => {
    const records = [
      ...world.records,
      sealStatusRecord(TOWN_A, 'lost', '2026-03-04'),
      ...sealRecords(TOWN_A).map((r) => ({ ...r, id: 'seal-new', at: at('2026-03-05', 9) })),
    ];
    const renamed = records.map((r) =>
      r.stream === 'seal' && r.id === 'seal-new' && r.event.type === 'sealIssued'
        ? { ...r, event: { ...r.event, payload: { ...r.event.payload, id: 'seal-new' } } }
        : r,
    );
    const waiting = at3March(world, 'requested');
    expect(requested(renamed, { sealId: 'seal-new' }, waiting)).toEqual([]);
    expect(requested(renamed, { sealId: 'seal-town-a' }, waiting)).toEqual(['SEA-03']);
  });

  it('CAS-20 nothing is sealed before a decision', () => {
    expect(requested(world.records, {}, at3March(world, 'reviewed'))).toEqual(['CAS-20']);
  });

  it('SEA-01 L-32 at the county too an acceptance seal seals no decision', () => {
    const atCounty = {
      ...decided,
      custody: { organisationId: 'org-bureau', townshipId: null, personId: null },
    };
    const asked = (records: readonly GovernanceRecord[]) => {
      const context = contextOf(worldOf(records), atCounty, cast.countyReviewer, NOW);
      return refusalCodes(decideSealRequest(context, sealRequestCommand(context, { sealId: 'seal-bureau' })));
    };
    expect(asked(world.records)).toEqual([]);
    expect(asked(changed(world.records, 'county seal', { kind: 'acceptance' }))).toEqual(['SEA-01']);
    const given = changed(world.records, 'county seal', { townshipId: TOWN_B });
    expect(asked(given)).toEqual(['SEA-01']);
  });
});
