import type { ApplicantKind } from '@tongban/domain/catalogue';

export const APPLICANT_KIND_NAMES: Readonly<Record<ApplicantKind, string>> = {
  natural_person: '个人',
  individual_business: '个体工商户',
  enterprise: '企业',
  cooperative: '农民专业合作社',
  other_org: '其他组织',
};
