/** One order that we hold as paid on the day; amounts in 分. */
export interface OurPayment {
  readonly orderNumber: string;
  readonly reference: string;
  readonly amount: number;
}

/** One line of the company's statement of the day. */
export interface StatementLine {
  readonly orderNumber: string;
  readonly reference: string;
  readonly amount: number;
}

export const DIFFERENCE_NAMES = {
  missing_there: '我方已登记，公用企业无此笔',
  missing_here: '公用企业有此笔，我方未登记',
  different_amount: '双方金额不一致',
} as const;
export type DifferenceKind = keyof typeof DIFFERENCE_NAMES;

/** What one payment says on both sides; null = not there. */
export interface Difference {
  readonly reference: string;
  readonly kind: DifferenceKind;
  readonly orderNumber: string;
  readonly ourAmount: number | null;
  readonly theirAmount: number | null;
}

export interface Comparison {
  readonly equalCount: number;
  readonly equalAmount: number;
  /** In the order of the references. */
  readonly differences: readonly Difference[];
}

/** 对账: every payment of the day stands on both sides with the same amount, or is one difference (E-47). */
export function reconcile(ours: readonly OurPayment[], theirs: readonly StatementLine[]): Comparison {
  const here = new Map(ours.map((each) => [each.reference, each]));
  const there = new Map(theirs.map((each) => [each.reference, each]));
  const references = [...new Set([...here.keys(), ...there.keys()])].sort();
  let equalCount = 0;
  let equalAmount = 0;
  const differences = references.flatMap((reference): Difference[] => {
    const [mine, yours] = [here.get(reference), there.get(reference)];
    if (mine && yours && mine.amount === yours.amount && mine.orderNumber === yours.orderNumber) {
      equalCount += 1;
      equalAmount += mine.amount;
      return [];
    }
    return [differenceOf(reference, mine, yours)];
  });
  return { equalCount, equalAmount, differences };
}

function differenceOf(
  reference: string,
  mine: OurPayment | undefined,
  yours: StatementLine | undefined,
): Difference {
  const kind =
    mine === undefined ? 'missing_here' : yours === undefined ? 'missing_there' : 'different_amount';
  return {
    reference,
    kind,
    orderNumber: mine?.orderNumber ?? yours?.orderNumber ?? '',
    ourAmount: mine?.amount ?? null,
    theirAmount: yours?.amount ?? null,
  };
}
