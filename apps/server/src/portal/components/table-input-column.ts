import type { Choice } from './choice.ts';

type ColumnBase = { readonly key: string; readonly label: string; readonly optional?: boolean };

/** A column of a repeatable table, by the kind of its cells. */
export type TableColumn = ColumnBase &
  (
    | { readonly kind: 'text' | 'date' | 'money' | 'phone' | 'idNumber' | 'creditCode' }
    | { readonly kind: 'number'; readonly unit: string }
    | { readonly kind: 'select'; readonly choices: readonly Choice[] }
  );
