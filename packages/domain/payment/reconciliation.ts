import type { CountyId, ItemId } from '../catalogue/index.ts';
import type { DomainEvent, Recorded } from '../ledger/event.ts';
import {
  type ContentRef,
  type Decided,
  decided,
  type OrganisationId,
  type PersonId,
  refuse,
  refused,
} from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { Comparison, Difference } from './reconcile.ts';

interface DayTerms {
  readonly countyId: CountyId;
  readonly companyId: OrganisationId;
  readonly itemId: ItemId;
  readonly day: LocalDate;
}

export interface Explanation {
  readonly note: ContentRef;
  readonly explainedAt: Instant;
  readonly explainerId: PersonId;
}

/** 对账结果 of one company's service on one day, as last compared; explanations are kept over a new comparison. */
export interface Reconciliation extends DayTerms, Comparison {
  readonly comparedAt: Instant;
  readonly explanations: Readonly<Record<string, Explanation>>;
}

export type ReconciliationEvent =
  | DomainEvent<'paymentsReconciled', DayTerms & Comparison>
  | DomainEvent<'differenceExplained', { readonly reference: string; readonly note: ContentRef }>;

export function evolveReconciliation(
  state: Reconciliation | null,
  event: Recorded<ReconciliationEvent>,
): Reconciliation {
  if (event.type === 'paymentsReconciled') {
    return { ...event.payload, comparedAt: event.at, explanations: state?.explanations ?? {} };
  }
  if (state === null) throw new Error(`${event.type} before paymentsReconciled`);
  const { reference, note } = event.payload;
  const explanation = { note, explainedAt: event.at, explainerId: event.actor };
  return { ...state, explanations: { ...state.explanations, [reference]: explanation } };
}

/** Records a comparison; one that says the same as the last is not recorded again. */
export function decideReconciliation(
  state: Reconciliation | null,
  command: DayTerms & Comparison,
): Decided<ReconciliationEvent> {
  const isSame =
    state !== null &&
    state.equalCount === command.equalCount &&
    state.equalAmount === command.equalAmount &&
    areSame(state.differences, command.differences);
  return isSame ? decided() : decided({ type: 'paymentsReconciled', typeVersion: 1, payload: command });
}

/** Field by field: what was read back from the ledger has its fields in another order. */
function areSame(a: readonly Difference[], b: readonly Difference[]): boolean {
  return a.length === b.length && a.every((each, index) => isSameDifference(each, b[index]));
}

function isSameDifference(a: Difference, b: Difference | undefined): boolean {
  return (
    a.reference === b?.reference &&
    a.kind === b.kind &&
    a.orderNumber === b.orderNumber &&
    a.ourAmount === b.ourAmount &&
    a.theirAmount === b.theirAmount
  );
}

/** Notes why a difference is there and what comes of it (E-47, PAY-10); a difference that is not there cannot be explained. */
export function decideDifferenceExplanation(
  state: Reconciliation,
  {
    reference,
    note,
    isEmpty,
  }: { readonly reference: string; readonly note: ContentRef; readonly isEmpty: boolean },
): Decided<ReconciliationEvent> {
  if (!state.differences.some((each) => each.reference === reference)) {
    return refused([
      refuse('PAY-07', { text: '这一天的对账结果中没有这笔差异。', next: '请刷新后查看最新的对账结果。' }),
    ]);
  }
  if (isEmpty) return refused([refuse('PAY-10')]);
  return decided({ type: 'differenceExplained', typeVersion: 1, payload: { reference, note } });
}

/** The differences that nobody has explained yet. */
export function openDifferences({ differences, explanations }: Reconciliation): readonly Difference[] {
  return differences.filter(({ reference }) => explanations[reference] === undefined);
}
