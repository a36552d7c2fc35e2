export type QueueKey = 'next' | 'previous' | 'choose' | 'claim' | 'search' | 'intake' | 'help';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  /** Name of the element that has the focus, in capitals, and whether text is typed into it. */
  readonly focus: { readonly tag: string; readonly editable: boolean };
}

/** The words beside each shortcut; Enter needs none of ours, it opens the focused link. */
export const QUEUE_KEYS: readonly (readonly [keys: string, meaning: string])[] = [
  ['j', '下一件'],
  ['k', '上一件'],
  ['Enter', '打开办件'],
  ['x', '选择或者取消选择'],
  ['c', '认领所选'],
  ['/', '查找'],
  ['n', '新收件'],
  ['?', '快捷键说明'],
];

const KEYS: Readonly<Record<string, QueueKey>> = {
  j: 'next',
  k: 'previous',
  x: 'choose',
  c: 'claim',
  '/': 'search',
  n: 'intake',
  '?': 'help',
};

/** What a pressed key does in the list; null where somebody types, chooses, or uses a shortcut of the browser. */
export function queueKeyOf(pressed: Pressed): QueueKey | null {
  const { key, ctrlKey, metaKey, altKey, isComposing, focus } = pressed;
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  if (focus.editable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(focus.tag)) return null;
  return KEYS[key] ?? null;
}

/** Index of the row to focus after a step; -1 = there is none. */
export function stepRow(current: number, step: 1 | -1, rows: number): number {
  if (rows === 0) return -1;
  if (current === -1) return step === 1 ? 0 : rows - 1;
  return Math.min(Math.max(current + step, 0), rows - 1);
}
