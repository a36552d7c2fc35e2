/** What may stand in the ledger: no floats, no dates, no undefined (design §6). */
export type LedgerValue =
  | string
  | number
  | boolean
  | null
  | readonly LedgerValue[]
  | { readonly [key: string]: LedgerValue };

/** Payload of an event: an object of ledger values. */
export type LedgerPayload = { readonly [key: string]: LedgerValue };

/**
 * Throws unless `value` holds only strings, booleans, safe integers, nulls, arrays and plain objects. Names
 * the place, for example `payload.fee`.
 */
export function assertLedgerSafe(value: unknown, place = 'payload'): asserts value is LedgerValue {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') return assertWellFormed(value, place);
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) return;
    throw new TypeError(`${place}: ${value} is not a safe integer; write decimals as text, money in 分.`);
  }
  if (Array.isArray(value)) {
    // A plain loop over indexes: forEach would skip holes.
    for (let index = 0; index < value.length; index += 1)
      assertLedgerSafe(value[index], `${place}[${index}]`);
    return;
  }
  if (typeof value === 'object' && isPlain(value)) {
    for (const [key, item] of Object.entries(value)) {
      assertWellFormed(key, place);
      assertLedgerSafe(item, `${place}.${key}`);
    }
    return;
  }
  throw new TypeError(`${place}: ${describe(value)} cannot stand in the ledger.`);
}

function assertWellFormed(text: string, place: string): void {
  // PostgreSQL text cannot hold U+0000, and RFC 8785 forbids lone surrogates.
  if (/\p{Surrogate}/u.test(text) || text.includes('\u0000'))
    throw new TypeError(`${place}: the text is not well formed.`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function describe(value: unknown): string {
  return typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'object') : typeof value;
}
