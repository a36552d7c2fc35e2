import type { Applicant } from '@tongban/contract';

interface ApplicantKind {
  readonly value: Applicant['kind'];
  readonly label: string;
  readonly nameLabel: string;
  readonly numberLabel: string;
}

/** The kinds of applicant, and what their name and number are called. */
export const APPLICANT_KINDS: readonly ApplicantKind[] = [
  { value: 'natural_person', label: '自然人', nameLabel: '姓名', numberLabel: '公民身份号码' },
  ...(
    [
      ['individual_business', '个体工商户'],
      ['enterprise', '企业'],
      ['cooperative', '农民专业合作社'],
      ['other_org', '其他组织'],
    ] as const
  ).map(([value, label]) => ({ value, label, nameLabel: '名称', numberLabel: '统一社会信用代码' })),
];
