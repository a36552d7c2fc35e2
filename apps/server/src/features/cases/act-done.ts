/** What an act on a case answers. */
export interface ActDone {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
}
