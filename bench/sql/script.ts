import type { LoggedStatement } from './statement-log.ts';

/** A value that must be another one each time the statements are sent again. */
export type Fresh =
  /** Any new UUID. */
  | { readonly kind: 'uuid' }
  /** A new text of its own: `before`, a number of nine digits, `after`. */
  | { readonly kind: 'number'; readonly before: string; readonly after: string }
  /** One of `count` ids whose last twelve digits are `first`, `first + step` … */
  | {
      readonly kind: 'prepared';
      readonly prefix: string;
      readonly first: number;
      readonly step: number;
      readonly count: number;
    }
  /** A new whole number above all that the stream holds. */
  | { readonly kind: 'version' };

/** What the server answered, to be answered by the floor too. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Logged statements with a mark in place of every fresh value. */
export interface Script {
  readonly name: string;
  readonly statements: readonly LoggedStatement[];
  readonly fresh: readonly Fresh[];
  readonly answer: Answer;
}

// Private-use characters: no statement of ours has them.
const OPEN = '\uE000';
const CLOSE = '\uE001';

export function mark(index: number): string {
  return `${OPEN}${index}${CLOSE}`;
}

/** The text cut at its marks: texts at even places, indexes of fresh values at odd ones. */
export function cutAtMarks(text: string): string[] {
  return text.split(new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'u'));
}

/** Puts marks in place of the fresh values, wherever they stand in a text. */
export function scriptOf(
  name: string,
  log: readonly LoggedStatement[],
  values: ReadonlyMap<string, Fresh>,
  answer: Answer,
): Script {
  const fresh: Fresh[] = [];
  const marks = new Map<string, string>();
  const markFor = (value: string, kind: Fresh) => {
    const known = marks.get(value) ?? mark(fresh.push(kind) - 1);
    marks.set(value, known);
    return known;
  };
  const marked = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(marked);
    if (typeof value !== 'string') return value;
    return [...values].reduce(
      (text, [old, kind]) => (text.includes(old) ? text.replaceAll(old, markFor(old, kind)) : text),
      value,
    );
  };
  const statements = log.map((statement) => {
    const versionAt = versionPlaces(statement.text);
    return {
      ...statement,
      values: statement.values.map((value, index) =>
        versionAt.has(index) ? markFor(`version ${String(value)}`, { kind: 'version' }) : marked(value),
      ),
    };
  });
  return { name, statements, fresh, answer };
}

/** Where a statement that adds to the ledger has the stream's version: the key that a second sending must not repeat. */
function versionPlaces(text: string): ReadonlySet<number> {
  const columns = /^insert into "ledger" \(([^)]*)\)/u.exec(text)?.[1]?.split(', ');
  if (columns === undefined) return new Set();
  const rows = (text.match(/\$\d+/gu) ?? []).length / columns.length;
  if (!Number.isInteger(rows))
    throw new Error('The ledger is written in a form that the bench does not know.');
  const at = columns.indexOf('"version"');
  return new Set(Array.from({ length: rows }, (_, row) => row * columns.length + at));
}
