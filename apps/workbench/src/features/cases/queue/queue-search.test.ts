import { expect, it } from 'vitest';
import { isNarrowed, NO_CONDITIONS, readQueueSearch } from './queue-search.ts';

it('an address says which list is shown; what it does not know is left out', () => {
  expect(readQueueSearch({ queue: 'incoming', q: '李', status: 'accepted', after: 'x' })).toEqual({
    queue: 'incoming',
    q: '李',
    status: 'accepted',
    after: 'x',
  });
  expect(readQueueSearch({ queue: 'mine', status: 'gone', itemId: ['x'], x: 1 })).toEqual({});
  const narrow = { waiting: 'seal', due: 'near', flag: 'paused', holder: 'me', from: '2026-03-02' };
  expect(readQueueSearch({ ...narrow, through: '昨天', mode: 'none' })).toEqual(narrow);
  expect(readQueueSearch({ q: 371725 })).toEqual({ q: '371725' });
});

it('clearing the conditions keeps the queue and nothing else', () => {
  const search = readQueueSearch({ queue: 'closed', q: '李', channel: 'online', closedFrom: '2026-03-16' });
  expect(isNarrowed(search)).toBe(true);
  expect(isNarrowed({ ...search, ...NO_CONDITIONS })).toBe(false);
  expect({ ...search, ...NO_CONDITIONS }.queue).toBe('closed');
});
