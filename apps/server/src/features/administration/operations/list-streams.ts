import type { StreamQuery, StreamRowView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { selectCaseIdByNumber, selectStreams } from '../audit.store.ts';
import { eventName, streamKindName } from '../event-name.ts';
import { auditedCounties } from '../log-audit.ts';

/** The streams of one county's ledger by name, or that of the case whose number was asked for. */
export async function listStreams(
  ctx: Pick<AppContext, 'database' | 'reference'>,
  { county, kind, q, after, limit }: StreamQuery,
): Promise<Outcome<{ rows: StreamRowView[]; next: string | null }>> {
  const counties = auditedCounties(ctx);
  const countyId = county ?? ctx.reference.city.code;
  if (!counties.has(countyId)) return { kind: 'not_found' };
  return inSnapshot(ctx.database, async (tx) => {
    const prefix = await prefixOf(tx, countyId, { kind, q });
    const found = await selectStreams(tx, { countyId, prefix, after: after ?? null, limit: limit + 1 });
    const page = found.slice(0, limit);
    return done({
      rows: page.map((row) => ({
        countyId,
        stream: row.stream,
        kindName: streamKindName(row.stream),
        version: row.version,
        lastEventName: eventName(row.type),
        lastAt: row.at,
      })),
      next: found.length > limit ? (page.at(-1)?.stream ?? null) : null,
    });
  });
}

/** Where the names wanted begin: by kind, by the whole name, or by the number of a case. */
async function prefixOf(
  tx: Tx,
  countyId: string,
  { kind, q }: { kind: string | undefined; q: string | undefined },
): Promise<string> {
  if (q === undefined || q === '') return kind === undefined ? '' : `${kind}:`;
  if (q.includes(':')) return q;
  const found = await selectCaseIdByNumber(tx, [countyId], q);
  return found === undefined ? `${kind ?? 'case'}:${q}` : `case:${found.id}`;
}
