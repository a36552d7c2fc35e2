/**
 * Gives each person without a login name one of the form prefix and number (`zz001`), after the names that are there already.
 * Names that somebody typed stay.
 */
export function numberedNames(
  personIds: readonly string[],
  names: Readonly<Record<string, string>>,
  prefix: string,
): Readonly<Record<string, string>> {
  const taken = new Set(Object.values(names));
  const given: Record<string, string> = { ...names };
  let number = 0;
  for (const personId of personIds) {
    if ((given[personId] ?? '') !== '') continue;
    let name: string;
    do {
      number += 1;
      name = `${prefix}${String(number).padStart(DIGITS, '0')}`;
    } while (taken.has(name));
    taken.add(name);
    given[personId] = name;
  }
  return given;
}

const DIGITS = 3;
