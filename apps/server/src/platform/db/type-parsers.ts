/** Turns the text that PostgreSQL sends for one value into what the server works with. */
export type TypeParser = (text: string) => unknown;

/**
 * Parsers by type OID, the same for both engines: date stays `YYYY-MM-DD`, timestamptz becomes an ISO
 * string in UTC with milliseconds, int8 a number when it is safe and else a string (design §6 “Dates”).
 * Their array types are listed in `arrayOf`.
 */
export const typeParsers: Readonly<Record<number, TypeParser>> = {
  20: parseInt8,
  1082: keepText,
  1083: keepText,
  1114: keepText,
  1184: parseTimestamptz,
  1186: keepText,
  17: parseBytea,
};

/** Array type OID → OID of its element, for the types of `typeParsers`. */
export const arrayOf: Readonly<Record<number, number>> = {
  1016: 20,
  1182: 1082,
  1183: 1083,
  1115: 1114,
  1185: 1184,
  1187: 1186,
};

/** How a value is sent to the embedded engine, by type OID, where its own way is slow: bytes. */
export const typeSerializers: Readonly<Record<number, (value: Uint8Array) => string>> = {
  17: (bytes) => `\\x${Buffer.from(bytes).toString('hex')}`,
};

function keepText(text: string): string {
  return text;
}

function parseInt8(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

function parseTimestamptz(text: string): string {
  if (text === 'infinity' || text === '-infinity') return text;
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
}

function parseBytea(text: string): Buffer {
  return Buffer.from(text.slice(2), 'hex');
}
