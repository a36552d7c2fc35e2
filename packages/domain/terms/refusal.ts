import { REFUSALS, type RefusalCode } from './refusal-table.ts';

/** Why an act is not allowed: a value, never an exception (design §2.3). */
export interface Refusal {
  readonly code: RefusalCode;
  /** The clause of the founding document, law or convention that blocks the act. */
  readonly clause: string;
  /** What is wrong, in Chinese, with the facts of this very act. */
  readonly text: string;
  /** What would make the act possible, and who can do it. */
  readonly next: string;
}

export type Decided<E> =
  | { readonly ok: true; readonly events: readonly E[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** A refusal of `code`; `text` and `next` replace the table's general words where the rule knows more. */
export function refuse(code: RefusalCode, more: { text?: string; next?: string } = {}): Refusal {
  const entry = REFUSALS[code];
  return { code, clause: entry.clause, text: more.text ?? entry.text, next: more.next ?? entry.next };
}

export function decided<E>(...events: E[]): Decided<E> {
  return { ok: true, events };
}

export function refused(refusals: readonly Refusal[]): { ok: false; refusals: readonly Refusal[] } {
  return { ok: false, refusals };
}
