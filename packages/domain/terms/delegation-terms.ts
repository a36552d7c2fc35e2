/** the four principles, each looked at before a list is approved. */
export const DELEGATION_PRINCIPLES = ['lawful', 'with_duties', 'local', 'what_can_be'] as const;
export type DelegationPrinciple = (typeof DELEGATION_PRINCIPLES)[number];

export const PRINCIPLE_NAMES: Readonly<Record<DelegationPrinciple, string>> = {
  lawful: '依法下放',
  with_duties: '权责一致',
  local: '因地制宜',
  what_can_be: '能放即放',
};
