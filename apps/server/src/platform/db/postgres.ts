import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import { preparedOn } from './prepared-statements.ts';
import { applicationRole, hasApplicationRole } from './privileges.ts';
import type { Tables } from './tables.ts';
import { arrayOf, type TypeParser, typeParsers } from './type-parsers.ts';

// Not among pg's named types.
const textArrayOid: number = 1009;
const poolSize = 20;

export interface PostgresOptions {
  readonly max?: number;
  /** Whether statements are sent by name; off where a pooler gives each transaction another connection. */
  readonly prepared?: boolean;
}

/**
 * Opens a pool on PostgreSQL. Each connection drops to the role `tongban_app`, when it exists and is
 * granted, so that the server owns no table and cannot rewrite the ledger (design §6).
 */
export async function openPostgres(
  connectionString: string,
  { max = poolSize, prepared = true }: PostgresOptions = {},
): Promise<Database> {
  const asRole = await hasApplicationRole(connectionString);
  const pool = new pg.Pool({
    connectionString,
    max,
    types: { getTypeParser },
    onConnect: async (client) => {
      await client.query("set time zone 'UTC'");
      if (asRole) await client.query(`set role ${applicationRole}`);
    },
  });
  // An idle connection that breaks must not end the process; the next query gets a fresh one.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: prepared ? preparing(pool) : pool }),
  });
  return {
    db,
    engine: 'postgres',
    executeSql: (text, values) => executeOn(pool, text, values),
    close: () => db.destroy(),
  };
}

type PreparingClient = Awaited<ReturnType<PostgresPool['connect']>>;

/** The pool as Kysely sees it: what it sends on a connection gets a name there. */
function preparing(pool: pg.Pool): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PreparingClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const found = known.get(client);
      if (found) return found;
      const made = { query: preparedOn(client), release: (destroy?: boolean) => client.release(destroy) };
      // Kysely streams nothing here: of its two ways to ask, only text with values is used.
      const own = made as unknown as PreparingClient;
      known.set(client, own);
      return own;
    },
  };
}

/** Reads values of a PostgreSQL connection exactly as the embedded engine does. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): TypeParser {
  const own = typeParsers[oid];
  if (own) return own;
  const element = arrayOf[oid];
  const ofElement = element === undefined ? undefined : typeParsers[element];
  if (ofElement) {
    const parseArray = pg.types.getTypeParser(textArrayOid) as (text: string) => NestedText;
    return (text) => mapNested(parseArray(text), ofElement);
  }
  return pg.types.getTypeParser(oid, format) as TypeParser;
}

type NestedText = (string | null | NestedText)[];

function mapNested(values: NestedText, parse: TypeParser): unknown[] {
  return values.map((value) =>
    value === null ? null : typeof value === 'string' ? parse(value) : mapNested(value, parse),
  );
}

async function executeOn(pool: pg.Pool, text: string, values?: unknown[]) {
  const result: pg.QueryResult | pg.QueryResult[] = await pool.query(text, values);
  return { rows: Array.isArray(result) ? result.flatMap((one) => one.rows) : result.rows };
}
