import { choiceOf, known, textOf } from '../../shell/address-parts.ts';

export const DIFFERENCE_KINDS = [
  { value: 'not_recorded_here', label: '对方已办结，本系统尚未登记' },
  { value: 'not_listed_there', label: '本系统已登记，对方清单中没有' },
  { value: 'differs', label: '双方登记内容不一致' },
] as const;

/** What the list is narrowed by, as it stands in the address. */
export interface DifferenceSearch {
  readonly kind?: (typeof DIFFERENCE_KINDS)[number]['value'] | undefined;
  readonly q?: string | undefined;
}

export function readDifferenceSearch({ kind, q }: Readonly<Record<string, unknown>>): DifferenceSearch {
  return known({ kind: choiceOf(DIFFERENCE_KINDS, kind), q: textOf(q) });
}
