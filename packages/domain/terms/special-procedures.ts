/**
 * The only eight procedures whose time is not counted in the limit
 * (行政许可法 art. 45, L-45, CAS-08). Anything else never stops the clock.
 */
export const SPECIAL_PROCEDURES = [
  'hearing',
  'tender',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert_review',
] as const;
export type SpecialProcedureKind = (typeof SPECIAL_PROCEDURES)[number];

export const SPECIAL_PROCEDURE_NAMES: Readonly<Record<SpecialProcedureKind, string>> = {
  hearing: '听证',
  tender: '招标',
  auction: '拍卖',
  inspection: '检验',
  testing: '检测',
  quarantine: '检疫',
  appraisal: '鉴定',
  expert_review: '专家评审',
};
