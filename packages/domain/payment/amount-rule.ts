import { type Refusal, refuse } from '../terms/index.ts';

/** What the company lets a payer choose for one bill; all in 分. `prepay` may go beyond what is owed. */
export type AmountRule =
  | { readonly kind: 'full' }
  | { readonly kind: 'partial'; readonly least: number }
  | { readonly kind: 'prepay'; readonly least: number; readonly most: number };

/** One bill as the company tells it at this moment; amounts in 分. */
export interface Bill {
  readonly billNumber: string;
  /** What is still owed, late fee included. */
  readonly outstanding: number;
  readonly rule: AmountRule;
}

export interface AmountRange {
  readonly least: number;
  readonly most: number;
}

/** The amounts that may be paid on the bill, both ends in; null where there is nothing to pay (PAY-09). */
export function amountRangeOf({ outstanding, rule }: Pick<Bill, 'outstanding' | 'rule'>): AmountRange | null {
  switch (rule.kind) {
    case 'full':
      return outstanding > 0 ? { least: outstanding, most: outstanding } : null;
    case 'partial':
      return outstanding > 0 ? { least: Math.min(rule.least, outstanding), most: outstanding } : null;
    case 'prepay': {
      const range = { least: rule.least, most: Math.max(rule.most, outstanding) };
      return range.most > 0 ? range : null;
    }
  }
}

/** Why `amount` in 分 cannot be paid on the bill (PAY-06, PAY-09); null when it can (E-47). */
export function checkAmount(bill: Bill, amount: number): Refusal | null {
  const range = amountRangeOf(bill);
  if (range === null) return refuse('PAY-09');
  const isWithin = Number.isSafeInteger(amount) && amount >= range.least && amount <= range.most;
  return isWithin && amount > 0 ? null : refuse('PAY-06');
}
