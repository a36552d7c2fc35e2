import { choiceOf, known, textOf } from '../../shell/address-parts.ts';

/** What a guide may leave open, in the words of the filter. */
export const OPEN_CHOICES = [
  { value: 'check', label: '有待确认的问题' },
  { value: 'gaps', label: '有待县补充的内容' },
  { value: 'materials', label: '有材料依据待补充' },
  { value: 'limits', label: '法定期限依据待核对' },
] as const;
export type OpenChoice = (typeof OPEN_CHOICES)[number]['value'];

export interface CatalogueSearch {
  readonly q?: string;
  readonly open?: OpenChoice;
}

export function readCatalogueSearch({ q, open }: Record<string, unknown>): CatalogueSearch {
  return known({ q: textOf(q), open: choiceOf(OPEN_CHOICES, open) });
}
