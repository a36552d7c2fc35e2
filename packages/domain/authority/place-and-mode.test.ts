import { describe, expect, it } from 'vitest';
import { GATED_ACTS } from '../terms/index.ts';
import { ask, codesOf } from '../testing/ask.ts';
import { ITEM_X, TOWN_A, TOWN_B } from '../testing/county.ts';
import { delegatedPair } from '../testing/delegated-pair.ts';
import { without } from '../testing/governance-record.ts';

const decides = delegatedPair({ townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' });
const accepts = delegatedPair({ townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_acceptance' });

describe('R-1.1.7 matters that touch other townships', () => {
  it.each([[[TOWN_B]], [[TOWN_A, TOWN_B]]])(
    'CAS-02 %o: the township accepts but neither reviews nor decides nor seals',
    (affectedTownships) => {
      const refused = GATED_ACTS.filter((act) => !ask(decides, act, { affectedTownships }).allowed);
      expect(refused).toEqual(['review', 'decide', 'seal']);
      for (const act of refused)
        expect(codesOf(ask(decides, act, { affectedTownships }))).toEqual(['CAS-02']);
    },
  );

  it.each([[[TOWN_A]], [[]], [null]])('R-1.1.7 %o is the township’s own', (affectedTownships) => {
    expect(ask(decides, 'decide', { affectedTownships }).allowed).toBe(true);
  });

  it('CAS-02 DLG-04 is told together with what else is missing', () => {
    const answer = ask(without(decides, 'memo'), 'decide', { affectedTownships: [TOWN_B] });
    expect(codesOf(answer)).toEqual(['CAS-02', 'DLG-04']);
  });
});

describe('R-1.3.3 委托受理', () => {
  it('CAS-03 the township accepts, pre-reviews and issues; it never reviews, decides or seals', () => {
    const refused = GATED_ACTS.filter((act) => !ask(accepts, act).allowed);
    expect(refused).toEqual(['review', 'decide', 'seal']);
    for (const act of refused) expect(codesOf(ask(accepts, act))).toEqual(['CAS-03']);
  });

  it('CAS-02 CAS-03 both are told', () => {
    expect(codesOf(ask(accepts, 'decide', { affectedTownships: [TOWN_B] }))).toEqual(['CAS-02', 'CAS-03']);
  });
});
