/** The address of a file that the browser downloads, with the filters that are set. */
export function addressOf(path: string, filters: Readonly<Record<string, unknown>>): string {
  const set = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `${path}?${new URLSearchParams(set)}`;
}
