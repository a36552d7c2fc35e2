import type { TownshipId } from '../catalogue/index.ts';
import {
  type ContentRef,
  type Decided,
  decided,
  MODE_NAMES,
  type Refusal,
  refuse,
  refused,
} from '../terms/index.ts';
import type { ListRow } from './delegation-list.ts';
import type { PowerAsked, PowerRequest, PowerRequestEvent } from './power-request.ts';

export interface PowerRequestCommand {
  readonly id: string;
  readonly townshipId: TownshipId;
  readonly asked: PowerAsked;
  /** How many of the texts that such a request needs were left empty. */
  readonly missingTexts: number;
  readonly statement: ContentRef;
}

export interface PowerRequestFacts {
  /** The item's row on the township's list in force, as long as it is not recalled. */
  readonly row: ListRow | null;
  /** The township waits for an answer about the same item already. */
  readonly isWaiting: boolean;
  /** 46–49: a company's bills, which the county hall agrees on. */
  readonly isCollection: boolean;
}

/**
 * 用权申请: a township asks for an item, or to give one back. GOV-01 the power is held in that mode, or an answer is
 * waited for; GOV-03 no item, no name, or a text is missing; DLG-10 what is given back is not held; PAY-01 a
 * collection of bills is no power.
 */
export function decidePowerRequest(
  state: PowerRequest | null,
  { missingTexts, ...request }: PowerRequestCommand,
  facts: PowerRequestFacts,
): Decided<PowerRequestEvent> {
  const refusals: Refusal[] = [];
  if (state !== null) refusals.push(refuse('GOV-01'));
  if (facts.isWaiting) {
    refusals.push(
      refuse('GOV-01', {
        text: '本乡镇（街道）就该事项提出的申请正在等待答复。',
        next: '请等待答复；内容有变化的，撤回原申请后重新提出。',
      }),
    );
  }
  refusals.push(...checkAsked(request.asked, facts));
  if (missingTexts > 0) refusals.push(refuse('GOV-03', { text: '申请理由没有填写完整。' }));
  return refusals.length > 0
    ? refused(refusals)
    : decided({ type: 'powerRequested', typeVersion: 1, payload: request });
}

function checkAsked(asked: PowerAsked, { row, isCollection }: PowerRequestFacts): Refusal[] {
  if (asked.kind === 'give_back') {
    if (row?.generation === asked.generation) return [];
    return [
      refuse('DLG-10', {
        text: '该事项不在现行清单内，或者已经收回，没有可以交回的赋权。',
        next: '请核对本乡镇（街道）现行清单。',
      }),
    ];
  }
  if (asked.itemId === null) {
    return (asked.localName ?? '').trim() === ''
      ? [refuse('GOV-03', { text: '没有选择事项，也没有填写目录外事项的名称。' })]
      : [];
  }
  if (isCollection) return [refuse('PAY-01')];
  if (row?.mode !== asked.mode) return [];
  return [
    refuse('GOV-01', {
      text: `该事项已在现行清单内，实施方式就是${MODE_NAMES[asked.mode]}。`,
      next: '请核对本乡镇（街道）现行清单；尚不能实施的，查看“尚未满足的条件”。',
    }),
  ];
}
