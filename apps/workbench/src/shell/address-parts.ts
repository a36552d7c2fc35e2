/** What an address says is read with these; what it does not know is left out, so that a wrong link still opens. */

/** A text. A number that was searched for comes back from the address as a number. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A day, 2026-09-21. */
export function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : undefined;
}

export function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((each) => each === value);
}

/** The value of one of several choices. */
export function choiceOf<T extends string>(
  choices: readonly { readonly value: T }[],
  value: unknown,
): T | undefined {
  return choices.find((choice) => choice.value === value)?.value;
}

type Known<T> = { readonly [Name in keyof T]?: Exclude<T[Name], undefined> };

/** Only the parts that are there: an empty one would stand in the address. */
export function known<T extends object>(parts: T): Known<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Known<T>;
}
