import { describe, expect, it } from 'vitest';
import { initialsOf, segment, soften, syllablesOf } from './sound.ts';

describe('sound', () => {
  it('reads Han characters and leaves the rest out', () => {
    expect(syllablesOf('开KTV店')).toEqual(['kai', 'dian']);
    expect(initialsOf('营业执照')).toBe('yyzz');
  });

  it('softens what speakers of the region do not keep apart', () => {
    expect(['zhi', 'chang', 'shui', 'ying', 'lao'].map(soften)).toEqual(['zi', 'can', 'sui', 'yin', 'lao']);
  });

  it('cuts letters into the fewest known syllables and counts what is left over', () => {
    const known = new Set(['dian', 'di', 'an', 'fei']);
    expect(segment('dianfei', known)).toEqual({ syllables: ['dian', 'fei'], skipped: 0 });
    expect(segment('xdian', known)).toEqual({ syllables: ['dian'], skipped: 1 });
    expect(segment('', known)).toEqual({ syllables: [], skipped: 0 });
  });
});
