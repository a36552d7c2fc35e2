import type { AuthorityAct } from '@tongban/domain/authority';
import { ACT_TERMS, GATED_ACTS } from '@tongban/domain/terms';

/** What authority may be asked for, in the words of the offices. */
export const AUTHORITY_ACTS: readonly { readonly value: AuthorityAct; readonly label: string }[] = [
  ...GATED_ACTS.map((act) => ({ value: act, label: ACT_TERMS[act].name })),
  { value: 'collect', label: '代收费用' },
  { value: 'go_live', label: '启动实施' },
];

export function authorityActOf(text: string): AuthorityAct | undefined {
  return AUTHORITY_ACTS.find(({ value }) => value === text)?.value;
}

export function actName(act: AuthorityAct): string {
  return AUTHORITY_ACTS.find(({ value }) => value === act)?.label ?? act;
}
