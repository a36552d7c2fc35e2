import { randomBytes } from 'node:crypto';
import { cutAtMarks, type Fresh, type Script } from './script.ts';
import type { LoggedStatement } from './statement-log.ts';

/** Counts over all scripts of this process: none repeats another's values. */
let serial = 0;

/** Makes the statements of one sending, each time with fresh values of its own. */
export function compileScript({ statements, fresh }: Script): () => LoggedStatement[] {
  const compiled = statements.map(({ values, ...statement }) => ({ statement, values: values.map(compile) }));
  return () => {
    serial += 1;
    const fill = fresh.map((one) => freshValue(one, serial));
    return compiled.map(({ statement, values }) => ({
      ...statement,
      values: values.map((value) => (value instanceof Template ? value.fillWith(fill) : value)),
    }));
  };
}

class Template {
  readonly #parts: readonly string[];

  constructor(parts: readonly string[]) {
    this.#parts = parts;
  }

  fillWith(values: readonly string[]): string {
    return this.#parts.map((part, index) => (index % 2 === 0 ? part : values[Number(part)])).join('');
  }
}

function compile(value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.some((one) => compile(one) instanceof Template)) {
      throw new Error('A fresh value inside an array is not known to the bench.');
    }
    return value;
  }
  if (typeof value !== 'string') return value;
  const parts = cutAtMarks(value);
  return parts.length > 1 ? new Template(parts) : value;
}

// Above what the served cases and pgbench use, so that programs on one database never meet.
const FIRST_NUMBER = 900_000_000;
const FIRST_VERSION = 1000;

function freshValue(fresh: Fresh, serial: number): string {
  switch (fresh.kind) {
    case 'uuid':
      return timeOrderedId();
    case 'number':
      return `${fresh.before}${FIRST_NUMBER + serial}${fresh.after}`;
    case 'prepared':
      return `${fresh.prefix}${fresh.first + (serial % fresh.count) * fresh.step}`;
    case 'version':
      return String(FIRST_VERSION + serial);
  }
}

/** As the program makes them (UUIDv7), so that indexes grow at the same end. */
function timeOrderedId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const random = randomBytes(10).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6, 18)}`;
}
