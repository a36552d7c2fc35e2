import type { ApplicantKind, Guide } from '@tongban/domain/catalogue';

/** 个人办事 and 企业办事: the two groups by which residents look for items. */
export const APPLICANT_GROUPS = ['individuals', 'organisations'] as const;
export type ApplicantGroup = (typeof APPLICANT_GROUPS)[number];

export const APPLICANT_GROUP_NAMES: Readonly<Record<ApplicantGroup, string>> = {
  individuals: '个人办事',
  organisations: '企业和经营主体办事',
};

const GROUP_OF: Readonly<Record<ApplicantKind, ApplicantGroup>> = {
  natural_person: 'individuals',
  individual_business: 'organisations',
  enterprise: 'organisations',
  cooperative: 'organisations',
  other_org: 'organisations',
};

/** Whether an item is for this group; many are for both. */
export function isForGroup(
  { applicantKinds }: Pick<Guide, 'applicantKinds'>,
  group: ApplicantGroup,
): boolean {
  return applicantKinds.some((kind) => GROUP_OF[kind] === group);
}
