import { parseLocalDate } from '@tongban/domain/time';
import { validate as isUuid } from 'uuid';
import type { CaseQueue, ListKey } from '../case-list-filter.ts';

/** Where the next page of a queue goes on, as text that means nothing to the client. */
export function cursorAfter(queue: CaseQueue, { dueOn, id }: ListKey): string {
  return Buffer.from(JSON.stringify([queue, dueOn, id]), 'utf8').toString('base64url');
}

/** The key in a cursor of this very queue; null for anything else. */
export function readCursor(queue: CaseQueue, text: string): ListKey | null {
  const parts = parseJson(Buffer.from(text, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [of, dueOn, id]: unknown[] = parts;
  if (of !== queue || typeof id !== 'string' || !isUuid(id)) return null;
  if (dueOn === null) return { dueOn, id };
  return typeof dueOn === 'string' && parseLocalDate(dueOn) !== null ? { dueOn, id } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
