import { expect, it } from 'vitest';
import { checkTwoPeople } from './check-two-people.ts';

it('GOV-08 nobody approves what the same person drafted', () => {
  expect(checkTwoPeople('drafter', 'drafter')?.code).toBe('GOV-08');
  expect(checkTwoPeople('drafter', 'approver')).toBeNull();
});
