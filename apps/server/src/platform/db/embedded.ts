import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { Kysely, PGliteDialect } from 'kysely';
import { fromPglite } from 'pg-boss';
import type { Database } from './database.ts';
import { preparedOnEmbedded } from './embedded-statements.ts';
import type { Tables } from './tables.ts';
import { typeParsers, typeSerializers } from './type-parsers.ts';

/** Where the embedded engine keeps its data: a directory, or memory filled from a dump (tests). */
export interface EmbeddedSource {
  directory?: string;
  dump?: Blob;
}

/** Starts PGlite with the extensions the migrations need. The caller holds the directory's lock. */
export async function startEmbedded(source: EmbeddedSource = {}): Promise<PGlite> {
  const pglite = await PGlite.create({
    ...(source.directory === undefined ? {} : { dataDir: source.directory }),
    ...(source.dump === undefined ? {} : { loadDataDir: source.dump }),
    extensions: { btree_gist, pg_trgm },
    parsers: { ...typeParsers },
    serializers: { ...typeSerializers },
  });
  await pglite.exec("set time zone 'UTC'");
  return pglite;
}

/** Wraps a running PGlite; `afterClose` releases what the caller holds for it. */
export function embeddedDatabase(
  pglite: PGlite,
  afterClose: () => Promise<void> = async () => undefined,
): Database {
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: preparedOnEmbedded(pglite) }) });
  const boss = fromPglite(pglite);
  return {
    db,
    engine: 'embedded',
    executeSql: (text, values) => boss.executeSql(text, values),
    close: async () => {
      await db.destroy();
      // Kysely closes PGlite only when it has run a query.
      if (!pglite.closed) await pglite.close();
      await afterClose();
    },
  };
}
