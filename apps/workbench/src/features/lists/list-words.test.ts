import type { TownshipListView } from '@tongban/contract';
import { describe, expect, it } from 'vitest';
import { nextStepOf, stateOf, versionText } from './list-words.ts';

const version = { version: 2, publishedOn: '2026-03-01', effectiveFrom: '2026-03-02', itemCount: 12 };
const draft = {
  id: 'd1',
  version: 3,
  baseVersion: 2,
  status: 'drafting',
  itemCount: 12,
  changedByName: '秦书敏',
  changedAt: '2026-03-16T01:00:00.000Z',
  submittedAt: null,
  returnNote: null,
  isOwn: true,
} as const;
const list: TownshipListView = {
  townshipId: 't1',
  townshipName: '庄寨镇',
  inForce: null,
  coming: null,
  draft: null,
};

describe('where a list stands', () => {
  it.each<[string, Partial<TownshipListView>, string, string]>([
    ['nothing written', {}, 'none', 'begin'],
    ['in force', { inForce: version }, 'published', 'begin'],
    ['published for later', { coming: version }, 'published', 'begin'],
    ['being written', { inForce: version, draft }, 'drafting', 'write'],
    ['handed up by the reader', { draft: { ...draft, status: 'submitted' } }, 'awaiting_approval', 'await'],
    [
      'handed up by another',
      { draft: { ...draft, status: 'submitted', isOwn: false } },
      'awaiting_approval',
      'approve',
    ],
  ])('GOV-08, R-2.2.1 %s', (_name, part, state, step) => {
    expect([stateOf({ ...list, ...part }), nextStepOf({ ...list, ...part })]).toEqual([state, step]);
  });

  it('a version is told in one line', () => {
    expect(versionText(version)).toBe('第2版，12项，2026年3月2日起生效');
  });
});
