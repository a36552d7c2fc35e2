import type { RegisterName, RegisterQuery } from '@tongban/contract';
import type { RegisterReading } from './register-reading.ts';

/** A row with the key by which its register is ordered within a county. */
export interface KeyedRow<Row> {
  readonly key: string;
  readonly row: Row;
}

export type RegisterFilter = Omit<RegisterQuery, 'county' | 'township' | 'after' | 'limit'>;

/** One register: what its rows are, in order, and how they are exported. */
export interface Register<Row> {
  readonly name: RegisterName;
  readonly title: string;
  /** What the filters `kind` and `state` may be, with their words. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly rowsOf: (reading: RegisterReading, filter: RegisterFilter) => Promise<readonly KeyedRow<Row>[]>;
  readonly columns: readonly (readonly [header: string, text: (row: Row) => string | number | null])[];
}

/** Orders by key, so that a page can begin after any of them. */
export function inOrder<Row>(rows: readonly KeyedRow<Row>[]): readonly KeyedRow<Row>[] {
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** Whether one of the texts holds what was searched for. */
export function mentions(q: string | undefined, ...texts: readonly (string | null)[]): boolean {
  if (q === undefined || q === '') return true;
  const wanted = q.toLowerCase();
  return texts.some((text) => text?.toLowerCase().includes(wanted));
}

/** Whether a filter is not set or names this value. */
export function fits(filter: string | undefined, value: string | null): boolean {
  return filter === undefined || filter === value;
}
