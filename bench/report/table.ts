import type { Measured } from '../load/rounds.ts';
import type { Workload } from '../workloads.ts';
import { FLOOR, PGBENCH, REQUEST_FLOOR, ratiosOf, SERVER } from './ratios.ts';
import { median, percentile } from './statistics.ts';

const RATIOS = [
  [SERVER, FLOOR],
  [SERVER, REQUEST_FLOOR],
  [SERVER, PGBENCH],
  [FLOOR, PGBENCH],
] as const;

/** Rates, latencies and ratios of one workload, in Markdown. */
export function workloadTable({ title, sql, target }: Workload, measured: readonly Measured[]): string {
  const { length: act } = sql.act.statements;
  const { length: request } = sql.request.statements;
  return [
    `## ${title}`,
    '',
    `${act} statements in the transaction of the act, begin and commit among them; ${request} in the whole request.`,
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
