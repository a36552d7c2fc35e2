import { describe, expect, it } from 'vitest';
import { isNarrowed, readRegisterSearch } from './register-search.ts';

describe('the address of a register', () => {
  it('design §11 keeps its filters as text and drops what is no filter', () => {
    const search = { county: 'county-03', q: 371721, state: '', gate: 'DLG-03', other: 'x', item: ['a'] };
    expect(readRegisterSearch(search)).toEqual({ county: 'county-03', q: '371721', gate: 'DLG-03' });
  });

  it('R-1.2.10 the place in the list is no filter', () => {
    expect(isNarrowed({ after: 'county-03~|1' })).toBe(false);
    expect(isNarrowed({ state: 'unfiled' })).toBe(true);
  });
});
