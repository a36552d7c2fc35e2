import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';

/** Which statements of one connection are sent by name: PostgreSQL parses such a one once, and plans it at most a few times. */
export interface StatementNames {
  /** The name for a text that comes once more; undefined where it is to be sent as it is. */
  nameOf(text: string): string | undefined;
  /** Every name begins anew: the connection or its tables are no longer what they were. */
  forget(): void;
}

const MOST_NAMES = 200;
const MOST_SEEN = 400;
const LONGEST_TEXT = 6000;
const MOST_PLACEHOLDERS = 40;
const PLAN_EACH_TIME = '/* plan each time */';

/**
 * At the end of a statement whose best plan depends on its values, such as a search by name: it gets no name, so PostgreSQL
 * plans it with the values at hand and never falls back to one plan for all of them.
 */
export const planEachTime: RawBuilder<unknown> = sql.raw(PLAN_EACH_TIME);

/**
 * A text gets a name when it comes the second time, up to a fixed number a connection, since each holds memory there. Long
 * texts and lists of any length get none: they hardly come again.
 */
export function statementNames(): StatementNames {
  const seen = new Map<string, string | null>();
  let names = 0;
  let generation = 0;
  return {
    nameOf: (text) => {
      const known = seen.get(text);
      if (known) return known;
      if (names >= MOST_NAMES || !isWorthAName(text)) return undefined;
      if (known === undefined) {
        if (seen.size < MOST_SEEN) seen.set(text, null);
        return undefined;
      }
      names += 1;
      const name = `${digestOf(text)}_${generation}`;
      seen.set(text, name);
      return name;
    },
    forget: () => {
      generation += 1;
      seen.clear();
      names = 0;
    },
  };
}

function isWorthAName(text: string): boolean {
  if (text.length > LONGEST_TEXT || !/^\s*(?:select|insert|update|delete|with)\s/u.test(text)) return false;
  if (text.endsWith(PLAN_EACH_TIME)) return false;
  return (text.match(/\$\d+/gu) ?? []).length <= MOST_PLACEHOLDERS && !LONG_LIST.test(text);
}

/** `in ($1, $2, $3, $4, $5 …)`: its length changes from call to call. */
const LONG_LIST = / in \(\$\d+(?:, \$\d+){4}/u;

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 20);
}

/** Whether the database no longer knows, or no longer accepts, a statement that was prepared before. */
export function isStaleStatement(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  if (error.code === UNKNOWN_STATEMENT || error.code === DUPLICATE_STATEMENT) return true;
  return error.code === NOT_SUPPORTED && 'routine' in error && error.routine === 'RevalidateCachedQuery';
}

const UNKNOWN_STATEMENT = '26000';
const DUPLICATE_STATEMENT = '42P05';
/** "cached plan must not change result type" */
const NOT_SUPPORTED = '0A000';
