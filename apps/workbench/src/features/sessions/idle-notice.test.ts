import { expect, it } from 'vitest';
import { idleNotice } from './idle-notice.ts';

it('the last two minutes are announced, and the end is known', () => {
  expect(idleNotice(900, 700)).toEqual({ text: null, ended: false });
  expect(idleNotice(900, 790).text).toContain('约2分钟后');
  expect(idleNotice(900, 870).text).toContain('约30秒后');
  expect(idleNotice(900, 900)).toEqual({ text: null, ended: true });
});

it('a very short limit is not announced from the start', () => {
  expect(idleNotice(90, 10).text).toBeNull();
  expect(idleNotice(90, 65).text).toContain('约25秒后');
});
