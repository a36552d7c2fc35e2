import { expect, it } from 'vitest';
import { readQueueSearch } from './queue-search.ts';

it('an address says which list is shown; what it does not know is left out', () => {
  expect(readQueueSearch({ queue: 'incoming', q: '李', status: 'accepted', after: 'x' })).toEqual({
    queue: 'incoming',
    q: '李',
    status: 'accepted',
    after: 'x',
  });
  expect(readQueueSearch({ queue: 'mine', status: 'gone', itemId: 4, x: 1 })).toEqual({});
  expect(readQueueSearch({ q: 371725 })).toEqual({ q: '371725' });
});
