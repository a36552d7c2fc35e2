/** The day of a reconciliation, as it stands in the address; yesterday where it is left out. */
export function readDaySearch({ day }: Readonly<Record<string, unknown>>): { day?: string | undefined } {
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? { day } : {};
}
