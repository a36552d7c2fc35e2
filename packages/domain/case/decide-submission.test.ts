import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../terms/index.ts';
import { caseFacts, caseWorld, refusalCodes, submission, worldOf } from '../testing/case-world.ts';
import { ITEM_X, organisationRecords, TOWN_A, TOWN_B } from '../testing/county.ts';
import { without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';
import { decideSubmission } from './decide-submission.ts';

const world = caseWorld('entrusted_decision');
const NOW = at('2026-03-02');

describe('收件', () => {
  it.each([TOWN_A, null] as const)('R-1.1.6 CAS-01 both levels take the item: %s', (townshipId) => {
    const answer = decideSubmission(submission(townshipId), caseFacts(world, townshipId), NOW);
    expect(answer).toMatchObject({ ok: true, events: [{ type: 'caseSubmitted' }] });
  });

  it('R-1.1.6 the county takes its item whatever a township may do', () => {
    const bare = worldOf(organisationRecords());
    expect(refusalCodes(decideSubmission(submission(null), caseFacts(bare, null), NOW))).toEqual([]);
  });

  it('DLG-10 a township takes no item that it was not given, with all that is missing', () => {
    const other = submission(TOWN_B);
    expect(refusalCodes(decideSubmission(other, caseFacts(world, TOWN_B), NOW))).toEqual(['DLG-10']);
    const half = worldOf(without(world.records, 'memo', 'announcement'));
    expect(refusalCodes(decideSubmission(submission(TOWN_A), caseFacts(half, TOWN_A), NOW))).toEqual([
      'DLG-04',
      'DLG-09',
    ]);
  });

  it('R-1.1.5 facts of another township or item prove nothing', () => {
    expect(refusalCodes(decideSubmission(submission(TOWN_B), caseFacts(world, TOWN_A), NOW))).toEqual([
      'DLG-10',
    ]);
    expect(refusalCodes(decideSubmission(submission(TOWN_A), caseFacts(world, null), NOW))).toEqual([
      'DLG-10',
    ]);
    const otherItem = submission(TOWN_A, { itemId: 'item-other' });
    expect(refusalCodes(decideSubmission(otherItem, caseFacts(world, TOWN_A, ITEM_X), NOW))).toEqual([
      'DLG-10',
    ]);
  });

  it('CAS-04 the county hall’s window is no intake of a township', () => {
    const wrong = submission(TOWN_A, { channel: 'county_hall' });
    expect(refusalCodes(decideSubmission(wrong, caseFacts(world, TOWN_A), NOW))).toEqual(['CAS-04']);
  });

  it('STA-02 E-51 a village station helps and takes nothing in, whatever else is missing', () => {
    const atStation = submission(TOWN_A, { channel: 'station' });
    expect(refusalCodes(decideSubmission(atStation, caseFacts(world, TOWN_A), NOW))).toEqual(['STA-02']);
    const half = worldOf(without(world.records, 'memo'));
    expect(refusalCodes(decideSubmission(atStation, caseFacts(half, TOWN_A), NOW))).toEqual([
      'DLG-04',
      'STA-02',
    ]);
  });

  it('R-1.1.6 online and terminal are intake of the township too', () => {
    for (const channel of CHANNELS.filter((c) => c === 'online' || c === 'terminal')) {
      const answer = decideSubmission(submission(TOWN_A, { channel }), caseFacts(world, TOWN_A), NOW);
      expect(refusalCodes(answer)).toEqual([]);
    }
  });
});
