import type { Agreement, FilingStep } from './agreement.ts';

/** Where an agreement stands with the justice bureau. */
export const FILING_STATE_NAMES = {
  not_submitted: '未报备',
  submitted: '已报送，待备案',
  returned: '已退回',
  filed: '已备案',
} as const;
export type FilingState = keyof typeof FILING_STATE_NAMES;

export function filingStateOf(agreement: Agreement): FilingState {
  if (agreement.filing !== null) return 'filed';
  return lastFilingStep(agreement)?.kind ?? 'not_submitted';
}

export function lastFilingStep({ filingSteps = [] }: Agreement): FilingStep | null {
  return filingSteps.at(-1) ?? null;
}
