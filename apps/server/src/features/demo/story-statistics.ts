import { STATUS_TERMS } from '@tongban/domain/terms';
import type { AppContext } from '../../app-context.ts';
import { inSnapshot } from '../../platform/db/transaction.ts';
import { caseCounts } from '../cases/index.ts';
import { demoItem } from './demo-item.ts';
import { createDemoWorld } from './demo-world.ts';

/** The cases of the demonstration by status, item and place of receipt, as text for the operator. */
export async function storyStatistics(ctx: AppContext): Promise<string> {
  const { county } = createDemoWorld(ctx);
  const counts = await inSnapshot(ctx.database, (tx) => caseCounts(tx, county.id));
  const total = counts.reduce((sum, { cases }) => sum + cases, 0);
  const numbers = new Map(
    Array.from({ length: 49 }, (_, index) => index + 1).map((no) => [demoItem(ctx.reference, no).id, no]),
  );
  const townships = new Map(county.townships.map(({ id, name }) => [id, name]));
  return [
    `办件共 ${total} 件。`,
    `按状态：${tally(counts, ({ status }) => STATUS_TERMS[status].name)}`,
    `按事项序号：${tally(counts, ({ itemId }) => String(numbers.get(itemId)), true)}`,
    `按收件地点：${tally(counts, ({ townshipId }) => townships.get(townshipId ?? '') ?? '县政务大厅')}`,
    `按渠道：${tally(counts, ({ channel }) => channel)}`,
  ].join('\n');
}

type Counts = Awaited<ReturnType<typeof caseCounts>>;

function tally(counts: Counts, keyOf: (row: Counts[number]) => string, byKey = false): string {
  const sums = new Map<string, number>();
  for (const row of counts) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.cases);
  return [...sums]
    .sort((a, b) => (byKey ? Number(a[0]) - Number(b[0]) : b[1] - a[1]))
    .map(([key, sum]) => `${key} ${sum}`)
    .join('，');
}
