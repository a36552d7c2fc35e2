import { expect, it } from 'vitest';
import { numberedNames } from './numbered-names.ts';

it('R-4.1.3 names are numbered after a prefix; what was typed stays, and no name is given twice', () => {
  const typed = { a: 'wang', b: 'zz002', c: '' };
  expect(numberedNames(['a', 'c', 'd', 'e'], typed, 'zz')).toEqual({
    a: 'wang',
    b: 'zz002',
    c: 'zz001',
    d: 'zz003',
    e: 'zz004',
  });
});
