export type MomentText = {
  /** Machine form: YYYY-MM-DD or an instant with offset. */
  readonly iso: string;
  /** As read: 2026年11月24日 9时05分. */
  readonly text: string;
};

/** A date or instant that both people and machines can read. */
export function Moment({ iso, text }: MomentText) {
  return <time dateTime={iso}>{text}</time>;
}
