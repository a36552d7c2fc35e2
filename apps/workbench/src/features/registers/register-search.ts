/** What the address of a register says, so that a list can be linked to and found again. */
export interface RegisterSearch {
  readonly county?: string;
  readonly township?: string;
  readonly item?: string;
  readonly kind?: string;
  readonly state?: string;
  readonly gate?: string;
  readonly q?: string;
  readonly after?: string;
}

const NAMES = ['county', 'township', 'item', 'kind', 'state', 'gate', 'q', 'after'] as const;

export function readRegisterSearch(search: Record<string, unknown>): RegisterSearch {
  const texts = NAMES.flatMap((name) => {
    const value = search[name];
    // A number that was searched for comes back from the address as a number.
    if (typeof value === 'number') return [[name, String(value)]];
    return typeof value === 'string' && value !== '' ? [[name, value]] : [];
  });
  return Object.fromEntries(texts);
}

/** Whether anything but the place in the list narrows it down. */
export function isNarrowed({ after: _, ...filters }: RegisterSearch): boolean {
  return Object.values(filters).some((value) => value !== undefined);
}
