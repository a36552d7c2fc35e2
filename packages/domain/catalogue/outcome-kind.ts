import type { OutcomeKind } from '../terms/index.ts';
import type { Guide, ResultKind } from './guide.ts';
import type { CatalogueItem } from './item.ts';

/**
 * Which words the outcome of an item takes: only a 行政许可 is granted or refused as a licence; a filing is filed,
 * a benefit approved.
 */
export function outcomeKindOf(
  { powerType }: Pick<CatalogueItem, 'powerType'>,
  { result }: Pick<Guide, 'result'>,
): OutcomeKind {
  return powerType === 'licence' ? 'licence' : BY_RESULT[result.kind];
}

const BY_RESULT: Readonly<Record<ResultKind, OutcomeKind>> = {
  registration: 'registration',
  certificate: 'service',
  approval: 'service',
  filing_receipt: 'filing',
  benefit_decision: 'benefit',
  payment_receipt: 'service',
};
