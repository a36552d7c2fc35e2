import { ACT_TERMS, GATED_ACTS, type GatedAct } from '@tongban/domain/terms';
import { choiceOf, dayOf, known, textOf } from '../../shell/address-parts.ts';

export type QueryAct = GatedAct | 'go_live';

/** Every act that asks the authority gates, and the start of a delegation. */
export const QUERY_ACTS: readonly { readonly value: QueryAct; readonly label: string }[] = [
  ...GATED_ACTS.map((act) => ({ value: act, label: ACT_TERMS[act].name })),
  { value: 'go_live', label: '启动实施' },
];

/** One question about authority; it stands in the address, so an answer can be passed on. */
export interface AuthoritySearch {
  readonly township?: string;
  readonly item?: string;
  readonly act?: QueryAct;
  /** A day in Shanghai. */
  readonly on?: string;
  /** Only what had been recorded by the end of this day in Shanghai. */
  readonly known?: string;
}

export function readAuthoritySearch({
  township,
  item,
  act,
  on,
  known: until,
}: Record<string, unknown>): AuthoritySearch {
  return known({
    township: textOf(township),
    item: textOf(item),
    act: choiceOf(QUERY_ACTS, act),
    on: dayOf(on),
    known: dayOf(until),
  });
}

/** The instant that a day stands for: its noon in Shanghai; no day is now, by the clock of the server. */
export function instantOf(on: string | undefined): string | undefined {
  return on === undefined ? undefined : `${on}T04:00:00.000Z`;
}

/** The last instant of a day in Shanghai; no day is now, by the clock of the server. */
export function endOf(day: string | undefined): string | undefined {
  return day === undefined ? undefined : `${day}T15:59:59.999Z`;
}
