import pg from 'pg';

/** One statement as the program sent it. */
export interface LoggedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Runs `work` and gives every statement that this process sent meanwhile, over all connections, in order. */
export async function logStatements(work: () => Promise<void>): Promise<LoggedStatement[]> {
  const log: LoggedStatement[] = [];
  const client = pg.Client.prototype as { query: (...parameters: unknown[]) => unknown };
  const { query } = client;
  client.query = function logged(this: unknown, ...parameters: unknown[]) {
    log.push(statementOf(parameters));
    return query.apply(this, parameters);
  };
  try {
    await work();
  } finally {
    client.query = query;
  }
  return log;
}

function statementOf([first, second]: readonly unknown[]): LoggedStatement {
  if (typeof first === 'string') return { text: first, values: Array.isArray(second) ? second : [] };
  const config = first as { text?: unknown; values?: unknown };
  if (typeof config.text !== 'string')
    throw new Error('A statement was sent in a form that the log does not know.');
  return {
    text: config.text,
    values: Array.isArray(config.values) ? config.values : Array.isArray(second) ? second : [],
  };
}
