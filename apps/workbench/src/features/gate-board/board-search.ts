import type { RecallReason } from '@tongban/domain/terms';
import { RECALL_REASON_NAMES } from '@tongban/domain/terms';
import { choiceOf, dayOf, known, oneOf, textOf } from '../../shell/address-parts.ts';
import { BOARD_ACTS } from './board-acts.ts';

const CHOICES = BOARD_ACTS.map((value) => ({ value }));

const REASONS = Object.keys(RECALL_REASON_NAMES) as RecallReason[];

/** Which act is prepared, and for a recall what led to it: one power, with its evaluation or the request to give it back. */
export function readBoardSearch(search: Record<string, unknown>) {
  return known({
    act: choiceOf(CHOICES, search.act),
    township: textOf(search.township),
    item: textOf(search.item),
    reason: oneOf(REASONS, search.reason),
    from: dayOf(search.from),
    until: dayOf(search.until),
    request: textOf(search.request),
  });
}

export type BoardSearch = ReturnType<typeof readBoardSearch>;
