import type { TypedFields } from '../../features/application-drafts/index.ts';
import { csrfField } from '../../platform/auth/csrf.ts';

/** The fields of an HTML form, each with all its values in the order posted; the token is left out. */
export function fieldsOf(body: unknown): TypedFields {
  if (typeof body !== 'object' || body === null) return {};
  const entries = Object.entries(body).filter(([name]) => name !== csrfField);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, (Array.isArray(value) ? value : [value]).map(String)]),
  );
}

/** The first value of a field as typed; '' when there is none. */
export function one(fields: TypedFields, name: string): string {
  return fields[name]?.[0] ?? '';
}

/** One value of a query string, cut at `longest`. */
export function queryText(query: unknown, name: string, longest = 100): string {
  const value = typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim().slice(0, longest) : '';
}
