export interface AccessSearch {
  readonly account?: string | undefined;
  readonly record?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly after?: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

export function readAccessSearch(search: Record<string, unknown>): AccessSearch {
  const text = (name: string) => {
    const value = search[name];
    if (typeof value === 'number') return { [name]: String(value) };
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const day = (name: string) => (DAY.test(String(search[name])) ? { [name]: String(search[name]) } : {});
  return { ...text('account'), ...text('record'), ...text('after'), ...day('from'), ...day('until') };
}
