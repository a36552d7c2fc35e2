import type { AccountRowView } from '@tongban/contract';
import { choiceOf, known, textOf } from '../../shell/address-parts.ts';

export const ACCOUNT_STATES = [
  { value: 'open', label: '正常' },
  { value: 'closed', label: '已停用' },
  { value: 'locked', label: '已锁定' },
  { value: 'unbound', label: '未绑定动态口令' },
  { value: 'unused', label: '一次性口令未更换' },
] as const;

export const SECOND_FACTOR_NAMES: Readonly<Record<AccountRowView['secondFactor'], string>> = {
  not_needed: '不需要',
  missing: '未绑定',
  unconfirmed: '已发放，尚未使用',
  bound: '已绑定',
};

export interface AccountSearch {
  readonly q?: string | undefined;
  readonly state?: (typeof ACCOUNT_STATES)[number]['value'] | undefined;
  readonly after?: string | undefined;
}

export function readAccountSearch({ q, state, after }: Record<string, unknown>): AccountSearch {
  return known({ q: textOf(q), state: choiceOf(ACCOUNT_STATES, state), after: textOf(after) });
}

export interface CandidateSearch {
  readonly q?: string | undefined;
  readonly county?: string | undefined;
}

export function readCandidateSearch({ q, county }: Record<string, unknown>): CandidateSearch {
  return known({ q: textOf(q), county: textOf(county) });
}
