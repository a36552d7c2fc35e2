import type pg from 'pg';
import { isStaleStatement, statementNames } from './statement-names.ts';

/** Sends the statements of one connection of PostgreSQL, by name what comes again. */
export function preparedOn(client: pg.ClientBase) {
  const names = statementNames();
  return async function query(text: string, values: readonly unknown[]): Promise<pg.QueryResult> {
    const name = names.nameOf(text);
    const statement = { text, values: [...values] };
    if (name === undefined) return client.query(statement);
    try {
      return await client.query({ ...statement, name });
    } catch (error) {
      if (!isStaleStatement(error)) throw error;
      // The tables changed under it, or a pooler changed the connection.
      names.forget();
      // Inside a transaction all is lost with it: `inTransaction` runs the work again.
      if (client.getTransactionStatus() !== 'I') throw error;
      return client.query(statement);
    }
  };
}
