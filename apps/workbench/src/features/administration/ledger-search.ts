export interface LedgerSearch {
  readonly county?: string | undefined;
  readonly kind?: string | undefined;
  readonly q?: string | undefined;
  readonly after?: string | undefined;
}

/** Kinds of streams, as the ledger names them. */
export const STREAM_KINDS = [
  { value: 'account', label: '账号' },
  { value: 'agreement', label: '协议' },
  { value: 'appointment', label: '任岗' },
  { value: 'case', label: '办件' },
  { value: 'delegation', label: '赋权' },
  { value: 'delegation-list', label: '赋权事项清单' },
  { value: 'entrustability', label: '委托合法性审查' },
  { value: 'memo', label: '审管衔接备忘录' },
  { value: 'organisation', label: '机构' },
  { value: 'payment-order', label: '缴费订单' },
  { value: 'place', label: '办事场所' },
  { value: 'reconciliation', label: '缴费对账' },
  { value: 'seal', label: '印章' },
] as const;

export function readLedgerSearch(search: Record<string, unknown>): LedgerSearch {
  const text = (name: string) => {
    const value = search[name];
    if (typeof value === 'number') return { [name]: String(value) };
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return { ...text('county'), ...text('kind'), ...text('q'), ...text('after') };
}
