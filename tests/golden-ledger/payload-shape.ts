/**
 * Places where two payloads of one event type are built differently: another kind of value, a key more or less. Null fits
 * everything, and lists are compared by their first elements, as both sides come from the same story.
 */
export function shapeDifferences(released: unknown, today: unknown, place = 'payload'): string[] {
  if (released === null || today === null) return [];
  if (kindOf(released) !== kindOf(today)) return [place];
  if (Array.isArray(released) && Array.isArray(today)) {
    if (released.length === 0 || today.length === 0) return [];
    return shapeDifferences(released[0], today[0], `${place}[]`);
  }
  if (!isObject(released) || !isObject(today)) return [];
  const keys = new Set([...Object.keys(released), ...Object.keys(today)]);
  return [...keys].flatMap((key) =>
    key in released && key in today
      ? shapeDifferences(released[key], today[key], `${place}.${key}`)
      : [`${place}.${key}`],
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
