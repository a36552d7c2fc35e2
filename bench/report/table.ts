import type { Measured } from '../load/rounds.ts';
import type { Script } from '../sql/script.ts';
import type { Workload } from '../workloads.ts';
import { FLOOR, PGBENCH, PREPARED_FLOOR, REQUEST_FLOOR, ratiosOf, SERVER } from './ratios.ts';
import { median, percentile } from './statistics.ts';

const RATIOS = [
  [SERVER, FLOOR],
  [SERVER, PREPARED_FLOOR],
  [SERVER, REQUEST_FLOOR],
  [SERVER, PGBENCH],
  [FLOOR, PGBENCH],
] as const;

/** Rates, latencies and ratios of one workload, in Markdown. */
export function workloadTable(
  { title, script, wholeRequest, target }: Workload,
  measured: readonly Measured[],
): string {
  return [
    `### ${title}`,
    '',
    statementsOf(script, wholeRequest),
    '',
    '| program | per second | p50 ms | p95 ms | answers |',
    '|---|--:|--:|--:|--:|',
    ...measured.map(programRow),
    '',
    '| ratio of rates | median | lowest | highest |',
    '|---|--:|--:|--:|',
    ...RATIOS.flatMap(([above, below]) => ratioRow(measured, above, below)),
    '',
    ...(target === null ? [] : [verdict(measured, target), '']),
  ].join('\n');
}

function statementsOf(script: Script, wholeRequest: Script | null): string {
  const { length } = script.statements;
  if (wholeRequest !== null) {
    return `${length} statements in the transaction of the act, begin and commit among them; ${wholeRequest.statements.length} in the whole request.`;
  }
  return length === 0 ? 'No statement: the floor sends the same bytes.' : `${length} statements.`;
}

function programRow({ name, rates, latencies }: Measured): string {
  const cells = [
    name,
    median(rates).toFixed(0),
    percentile(latencies, 0.5).toFixed(1),
    percentile(latencies, 0.95).toFixed(1),
    String(latencies.length),
  ];
  return `| ${cells.join(' | ')} |`;
}

function ratioRow(measured: readonly Measured[], above: string, below: string): string[] {
  const ratios = ratiosOf(measured, above, below);
  if (ratios.length === 0) return [];
  const cells = [median(ratios), Math.min(...ratios), Math.max(...ratios)].map((ratio) => ratio.toFixed(2));
  return [`| ${above} / ${below} | ${cells.join(' | ')} |`];
}

function verdict(measured: readonly Measured[], target: number): string {
  const reached = median(ratiosOf(measured, SERVER, FLOOR)) >= target;
  return `${SERVER} / ${FLOOR} shall be at least ${target.toFixed(2)}: ${reached ? 'reached' : '**not reached** in this run'}.`;
}
