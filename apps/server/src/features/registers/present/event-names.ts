/** What ids in an event stand for. */
export interface EventNames {
  readonly organisation: (id: string) => string;
  readonly item: (id: string) => string;
  readonly person: (id: string) => string;
}
