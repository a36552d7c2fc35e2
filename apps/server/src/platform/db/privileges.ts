import pg from 'pg';
import type { MigrationConnection } from './migration-connection.ts';

/** The role every server connection drops to on PostgreSQL. It owns no table (design §6). */
export const applicationRole = 'tongban_app';

/** Whether the connecting role may act as `tongban_app`. */
export async function hasApplicationRole(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query(roleUsable, [applicationRole]);
    return rows[0]?.usable === true;
  } finally {
    await client.end();
  }
}

/**
 * Runs after the migrations. On PostgreSQL: makes the role if it may, grants it what it needs, and only
 * SELECT and INSERT on append-only tables (those whose comment starts with “append-only”). Where no such
 * role can be had (embedded engine, a connecting role without CREATEROLE) a trigger refuses instead.
 */
export async function applyPrivileges(connection: MigrationConnection): Promise<void> {
  const usable = connection.engine === 'postgres' && (await ensureRole(connection));
  if (usable) await connection.exec(grants);
  for (const table of await appendOnlyTables(connection)) {
    await connection.exec(usable ? restrict(table) : guard(table));
  }
}

const roleUsable = `select exists (
  select 1 from pg_roles where rolname = $1 and pg_has_role(current_user, oid, 'MEMBER')
) as usable`;

async function ensureRole(connection: MigrationConnection): Promise<boolean> {
  const [state] = await connection.query(
    `select exists (select 1 from pg_roles where rolname = $1) as made,
            (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as may_make`,
    [applicationRole],
  );
  if (state?.made !== true && state?.may_make === true) await connection.exec(makeRole);
  const [role] = await connection.query(roleUsable, [applicationRole]);
  return role?.usable === true;
}

// Roles belong to the cluster, not to the database: another installation may make it at the same moment.
// From PostgreSQL 16 the maker is only a member with ADMIN; SET must be granted explicitly.
const makeRole = `do $$ begin
  create role ${applicationRole} nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not pg_has_role(current_user, '${applicationRole}', 'USAGE') then
    execute format('grant ${applicationRole} to %I', current_user);
  end if;
end $$;`;

const grants = ['public', 'pgboss']
  .map(
    (schema) => `do $$ begin
  if to_regnamespace('${schema}') is not null then
    grant usage on schema ${schema} to ${applicationRole};
    grant select, insert, update, delete on all tables in schema ${schema} to ${applicationRole};
    grant usage, select on all sequences in schema ${schema} to ${applicationRole};
    grant execute on all functions in schema ${schema} to ${applicationRole};
  end if;
end $$;`,
  )
  .join('\n')
  .concat(`\nrevoke insert, update, delete on schema_migration from ${applicationRole};`);

function restrict(table: string): string {
  return `revoke update, delete, truncate on ${table} from ${applicationRole};
drop trigger if exists append_only on ${table};`;
}

function guard(table: string): string {
  return `create or replace function refuse_rewrite() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create or replace trigger append_only before update or delete or truncate on ${table}
  for each statement execute function refuse_rewrite();`;
}

async function appendOnlyTables(connection: MigrationConnection): Promise<string[]> {
  const rows = await connection.query(
    `select quote_ident(c.relname) as name from pg_class c
     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
       and obj_description(c.oid, 'pg_class') like 'append-only%' order by 1`,
    [],
  );
  return rows.map((row) => String(row.name));
}
