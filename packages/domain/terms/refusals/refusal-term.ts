/** What is generally said of one code. */
export interface RefusalTerm {
  readonly clause: string;
  readonly text: string;
  readonly next: string;
  /** HTTP status of the problem document: 403 who, 409 state or concurrency, 422 what. */
  readonly status: 403 | 409 | 422;
}
