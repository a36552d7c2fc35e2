import { known, textOf } from '../../shell/address-parts.ts';

/** Which county's lists are shown; none = the reader's own. */
export function readListsSearch({ county }: Record<string, unknown>) {
  return known({ county: textOf(county) });
}

/** Which two versions are compared; none = the newest with the one before. */
export function readComparisonSearch({ from, to }: Record<string, unknown>) {
  return known({ from: numberOf(from), to: numberOf(to) });
}

function numberOf(value: unknown): number | undefined {
  const number = Number(textOf(value));
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}
