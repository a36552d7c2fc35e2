import { STREAM_KIND_NAMES } from '@tongban/domain/terms';

export interface LedgerSearch {
  readonly county?: string | undefined;
  readonly kind?: string | undefined;
  readonly q?: string | undefined;
  readonly after?: string | undefined;
}

/** Kinds of streams, as the ledger names them. */
export const STREAM_KINDS = Object.entries(STREAM_KIND_NAMES).map(([value, label]) => ({ value, label }));

export function readLedgerSearch(search: Record<string, unknown>): LedgerSearch {
  const text = (name: string) => {
    const value = search[name];
    if (typeof value === 'number') return { [name]: String(value) };
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return { ...text('county'), ...text('kind'), ...text('q'), ...text('after') };
}
