import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** An open `COPY table FROM STDIN`; rows come one by one, each with the same columns. */
export interface CopyInto {
  /** Waits when the database is slower than we are. */
  add(row: Readonly<Record<string, unknown>>): Promise<void> | undefined;
  /** Throws, with what the database said, when the rows did not go in. */
  end(): Promise<void>;
}

const CHUNK = 256 * 1024;

/** Copies through psql, which is installed wherever pgbench is: one transaction a table. */
export function copyInto(databaseUrl: string, table: string): CopyInto {
  let columns: readonly string[] | undefined;
  let child: ReturnType<typeof start> | undefined;
  let pending = '';
  const start = (names: readonly string[]) => {
    const command = `copy ${table} (${names.join(', ')}) from stdin`;
    const psql = spawn('psql', [databaseUrl, '-qX', '-v', 'ON_ERROR_STOP=1', '-c', command], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let said = '';
    psql.stderr.on('data', (part: Buffer) => {
      said += part.toString();
    });
    // What went wrong is told by the exit code and by what psql said.
    psql.stdin.on('error', () => undefined);
    const ended = once(psql, 'close').then(([code]) => {
      if (code !== 0) throw new Error(`COPY ${table}: ${said}`);
    });
    return { stdin: psql.stdin, ended };
  };
  return {
    add: (row) => {
      columns ??= Object.keys(row);
      child ??= start(columns);
      pending += `${columns.map((name) => textOf(row[name])).join('\t')}\n`;
      if (pending.length < CHUNK) return undefined;
      const goesOn = child.stdin.write(pending);
      pending = '';
      return goesOn
        ? undefined
        : Promise.race([once(child.stdin, 'drain').then(() => undefined), child.ended]);
    },
    end: async () => {
      child?.stdin.end(pending);
      await child?.ended;
    },
  };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (Array.isArray(value)) return escaped(`{${value.map((one) => `"${String(one)}"`).join(',')}}`);
  return typeof value === 'string' ? escaped(value) : String(value);
}

function escaped(text: string): string {
  if (!/[\\\n\t\r]/u.test(text)) return text;
  return text.replace(/\\/gu, '\\\\').replace(/\n/gu, '\\n').replace(/\t/gu, '\\t').replace(/\r/gu, '\\r');
}
