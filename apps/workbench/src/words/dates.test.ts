import { expect, it } from 'vitest';
import { dateText, instantText, shortInstant } from './dates.ts';

it('dates read as documents print them, in Beijing time whatever the machine is set to', () => {
  expect(dateText('2026-09-01')).toBe('2026年9月1日');
  expect(instantText('2026-09-20T16:05:00.000Z')).toBe('2026年9月21日 00:05');
  expect(shortInstant('2026-11-23T01:05:00.000Z')).toBe('2026-11-23 09:05');
});
