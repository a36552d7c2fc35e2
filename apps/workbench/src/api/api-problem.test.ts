import { expect, it } from 'vitest';
import { traceIdToGive } from './api-problem.ts';

const problem = { type: '', title: '', code: '', detail: '', next: '', traceId: 'req-7' };

it('design §2.6 a refusal names its next step; only what broke in the server has a number to give', () => {
  for (const status of [403, 404, 409, 422]) expect(traceIdToGive({ ...problem, status })).toBeNull();
  for (const status of [500, 503]) expect(traceIdToGive({ ...problem, status })).toBe('req-7');
  expect(traceIdToGive({ ...problem, status: 502, traceId: '' })).toBeNull();
});
