import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type pg from 'pg';

/** A statement as it is sent: with a name, PostgreSQL parses it once a connection and plans it at most a few times. */
export interface NamedStatement {
  readonly text: string;
  readonly name?: string;
  readonly values: unknown[];
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
 * Sends the statements of one connection by name. A text gets one when it comes the second time, up to a fixed number a
 * connection, since each holds memory there. Long texts and lists of any length get none: they hardly come again.
 */
export function preparedOn(client: pg.ClientBase) {
  const seen = new Map<string, string | null>();
  let names = 0;
  let generation = 0;

  function named(text: string, values: readonly unknown[]): NamedStatement {
    const statement = { text, values: [...values] };
    if (!isWorthAName(text)) return statement;
    const name = seen.get(text);
    if (name) return { ...statement, name };
    if (names >= MOST_NAMES) return statement;
    if (name === undefined) {
      if (seen.size < MOST_SEEN) seen.set(text, null);
      return statement;
    }
    names += 1;
    const made = `${digestOf(text)}_${generation}`;
    seen.set(text, made);
    return { ...statement, name: made };
  }

  return async function query(text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
    const statement = named(text, values);
    try {
      return await client.query(statement);
    } catch (error) {
      if (statement.name === undefined || !isStaleStatement(error)) throw error;
      // The tables changed under it, or a pooler changed the connection: every name of this connection begins anew.
      generation += 1;
      seen.clear();
      names = 0;
      // Inside a transaction all is lost with it: `inTransaction` runs the work again.
      if (client.getTransactionStatus() !== 'I') throw error;
      return client.query(text, [...values]);
    }
  };
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

function isWorthAName(text: string): boolean {
  if (text.length > LONGEST_TEXT || !/^(?:select|insert|update|delete|with) /u.test(text)) return false;
  if (text.endsWith(PLAN_EACH_TIME)) return false;
  return (text.match(/\$\d+/gu) ?? []).length <= MOST_PLACEHOLDERS && !LONG_LIST.test(text);
}

/** `in ($1, $2, $3, $4, $5 …)`: its length changes from call to call. */
const LONG_LIST = / in \(\$\d+(?:, \$\d+){4}/u;

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 20);
}
