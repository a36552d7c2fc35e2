/** A text of law that the system itself cites (依据). */
export interface LawRef {
  readonly id: string;
  readonly title: string;
  /** Number of the order or document; null = not known here. */
  readonly number: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** true only if the text itself was read; otherwise it is shown as 参考. */
  readonly checked: boolean;
  /** The day of the check, or null. */
  readonly checkedAsOf: string | null;
  readonly note: string;
  readonly articles: readonly { readonly article: string; readonly gist: string }[];
}
