import { expect, it } from 'vitest';
import { queueKeyOf, stepRow } from './queue-keys.ts';

const pressed = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  focus: { tag: 'BODY', editable: false },
  ...more,
});

it('each shortcut does its one thing', () => {
  const keys = ['j', 'k', 'x', 'c', '/', 'n', '?', 'v', 'Enter'].map((key) => queueKeyOf(pressed(key)));
  expect(keys).toEqual(['next', 'previous', 'choose', 'claim', 'search', 'intake', 'help', null, null]);
});

it('whoever types, composes Chinese or uses the browser’s own keys is left alone', () => {
  expect(queueKeyOf(pressed('j', { focus: { tag: 'INPUT', editable: false } }))).toBeNull();
  expect(queueKeyOf(pressed('n', { focus: { tag: 'DIV', editable: true } }))).toBeNull();
  expect(queueKeyOf(pressed('k', { isComposing: true }))).toBeNull();
  expect(queueKeyOf(pressed('n', { ctrlKey: true }))).toBeNull();
  expect(queueKeyOf(pressed('j', { altKey: true }))).toBeNull();
  expect(queueKeyOf(pressed('j', { metaKey: true }))).toBeNull();
});

it('stepping stays inside the list', () => {
  expect(stepRow(-1, 1, 3)).toBe(0);
  expect(stepRow(-1, -1, 3)).toBe(2);
  expect(stepRow(2, 1, 3)).toBe(2);
  expect(stepRow(0, -1, 3)).toBe(0);
  expect(stepRow(-1, 1, 0)).toBe(-1);
});
