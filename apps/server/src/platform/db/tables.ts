import type { PlatformTables, SchemaMigrationTable } from './schema.ts';

/**
 * All tables the server knows. Platform brings its own; a feature adds its tables beside its store with
 * `declare module '../../platform/db/tables.ts' { interface Tables { name: NameTable } }`.
 */
export interface Tables extends PlatformTables {
  schema_migration: SchemaMigrationTable;
}
