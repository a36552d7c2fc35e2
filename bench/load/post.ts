/** One request of the load, and the status that it must be answered with. */
export interface Post {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly expects: number;
}
