/** The eight procedures that stop the clock, and no other (L-45). */
export const PAUSE_KINDS = [
  { value: 'hearing', label: '听证' },
  { value: 'tender', label: '招标' },
  { value: 'auction', label: '拍卖' },
  { value: 'inspection', label: '检验' },
  { value: 'testing', label: '检测' },
  { value: 'quarantine', label: '检疫' },
  { value: 'appraisal', label: '鉴定' },
  { value: 'expert_review', label: '专家评审' },
] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number]['value'];

export function pauseName(kind: string): string {
  return PAUSE_KINDS.find(({ value }) => value === kind)?.label ?? kind;
}
