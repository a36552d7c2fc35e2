import type { ResultKind } from '../catalogue/index.ts';

/**
 * The sentence that opens a grant which is no certificate in itself: a decision on a licence, a filing, a registration or a
 * benefit each says what was done. A 证照 needs none: its title says it.
 */
export function grantOpening(kind: ResultKind, itemName: string, caseNumber: string): readonly string[] {
  const words = OPENINGS[kind];
  return words === undefined ? [] : [words(itemName, caseNumber)];
}

const OPENINGS: Partial<Record<ResultKind, (item: string, number: string) => string>> = {
  approval: (item, number) =>
    `你（单位）提出的“${item}”申请（办件编号：${number}），经审查，符合法定条件，本机关决定准予行政许可，内容如下：`,
  filing_receipt: (item, number) =>
    `你（单位）报送的“${item}”材料（办件编号：${number}）收悉，予以备案，内容如下：`,
  registration: (item, number) =>
    `你（单位）提出的“${item}”申请（办件编号：${number}），经审核，予以登记，内容如下：`,
  benefit_decision: (item, number) =>
    `你提出的“${item}”申请（办件编号：${number}），经审核，予以通过，内容如下：`,
};
