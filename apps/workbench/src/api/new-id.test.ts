import { expect, it } from 'vitest';
import { newId } from './new-id.ts';

it('E-42 an id chosen here is a UUID of version 4, and never the same', () => {
  const ids = Array.from({ length: 50 }, newId);
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  }
  expect(new Set(ids).size).toBe(50);
});
