/** One thing that is wrong, and the record it is wrong in. */
export interface Finding {
  readonly place: string;
  readonly problem: string;
}
