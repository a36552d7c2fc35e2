import { cutAtMarks, type Fresh, type Script } from './script.ts';
import type { LoggedStatement } from './statement-log.ts';

/** The statements as a pgbench script: values as literals, fresh ones as variables that pgbench puts into the text. */
export function pgbenchScript({ statements, fresh }: Script): string {
  const set = fresh.map((one, index) => `\\set ${variable(index)} ${expressionOf(one)}`);
  return [...set, ...statements.map((statement) => `${inlined(statement, fresh)};`), ''].join('\n');
}

function inlined({ text, values }: LoggedStatement, fresh: readonly Fresh[]): string {
  return text.replaceAll(/\$(\d+)/gu, (_, place: string) => literal(values[Number(place) - 1], fresh));
}

function literal(value: unknown, fresh: readonly Fresh[]): string {
  if (value === null || value === undefined) return 'null';
  const text = cutAtMarks(Array.isArray(value) ? arrayText(value) : textOf(value))
    .map((part, index) => (index % 2 === 0 ? part : reference(fresh[Number(part)], Number(part))))
    .join('');
  return `'${text.replaceAll("'", "''")}'`;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`The bench cannot write a ${typeof value} as a literal.`);
}

function arrayText(values: readonly unknown[]): string {
  return `{${values.map((value) => `"${textOf(value).replaceAll(/["\\]/gu, '\\$&')}"`).join(',')}}`;
}

// Unlike anything that follows a colon in our texts.
function variable(index: number): string {
  return `bench_fresh_${index}`;
}

function reference(fresh: Fresh | undefined, index: number): string {
  const name = `:${variable(index)}`;
  switch (fresh?.kind) {
    case 'uuid':
      return `019a0000-0000-7000-9000-${name}`;
    case 'number':
      return `${fresh.before}${name}${fresh.after}`;
    case 'prepared':
      return `${fresh.prefix}${name}`;
    default:
      return name;
  }
}

function expressionOf(fresh: Fresh): string {
  switch (fresh.kind) {
    case 'uuid':
      return 'random(100000000000, 999999999999)';
    case 'number':
      return 'random(100000000, 899999999)';
    case 'prepared':
      return `${fresh.first} + ${fresh.step} * random(0, ${fresh.count - 1})`;
    case 'version':
      // Far above what the floor has written, within an integer.
      return 'random(10000000, 2000000000)';
  }
}
