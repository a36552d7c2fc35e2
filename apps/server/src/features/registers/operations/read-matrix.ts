import type { MatrixView } from '@tongban/contract';
import { standingOf } from '@tongban/domain/authority';
import type { CatalogueItem } from '@tongban/domain/catalogue';
import { type Delegation, type DelegationList, listVersionOn } from '@tongban/domain/delegation';
import { REFUSALS, type RefusalCode, type Standing } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { everyItem, findCounty } from '../../catalogue/index.ts';
import { type CountyFacts, type CountyPart, keptCountyFacts } from '../../delegations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { readableParts } from '../register-places.ts';

type MatrixContext = Pick<AppContext, 'database' | 'clock' | 'reference'>;
type Counts = Record<string, number>;
type Township = MatrixView['counties'][number]['townships'][number];
type Cell = Township['cells'][string];

/**
 * Townships by items in the reader's reach, each cell asked at this instant: nothing of it is stored.
 * The records of a county are taken apart once for each state they are in (ADR 0016); the whole city is some eight thousand questions to `authorityFor`.
 */
export async function readMatrix(
  ctx: MatrixContext,
  actor: StaffActor,
  asked: { readonly county?: string | undefined },
): Promise<Outcome<MatrixView>> {
  const { items, ended } = ctx.reference;
  const matrix = await readMatrixOf(ctx, actor, asked, everyItem(ctx.reference));
  if (matrix.kind !== 'done' || ended.length === 0) return matrix;
  // An item that the catalogue has ended stands in the matrix as long as a township holds it or held it.
  const inForce = new Set(items.map(({ id }) => id));
  const shown = matrix.value.items.filter(
    ({ id, counts }) => inForce.has(id) || Object.keys(counts).length > 0,
  );
  return done({ ...matrix.value, items: shown });
}

/** The matrix of these items alone: the catalogue asks about what it shows, which is often one item. */
export async function readMatrixOf(
  ctx: MatrixContext,
  actor: StaffActor,
  asked: { readonly county?: string | undefined },
  items: readonly CatalogueItem[],
): Promise<Outcome<MatrixView>> {
  const parts = readableParts(ctx, actor, 'delegations', asked);
  if (parts === null) return { kind: 'not_found' };
  const { reference } = ctx;
  const now = ctx.clock.now();
  const itemIds = items.map(({ id }) => id);
  return inSnapshot(ctx.database, async (tx) => {
    const counties = new Map<string, MatrixView['counties'][number]>();
    for (const part of parts) {
      const county = findCounty(reference, part.countyId);
      if (county === undefined) continue;
      const facts = await keptCountyFacts(ctx.database, tx, part.countyId);
      const standings = standingsOf(facts, part, itemIds, now);
      const townships = county.townships
        .filter(({ id }) => part.townshipId === null || id === part.townshipId)
        .map(({ id, name }) => townshipOf(id, name, standings));
      const known = counties.get(county.id)?.townships ?? [];
      const all = [...known, ...townships];
      counties.set(county.id, { id: county.id, name: county.name, townships: all, counts: sum(all) });
    }
    const shown = [...counties.values()];
    const townships = shown.flatMap((county) => county.townships);
    return done({
      at: now,
      items: items.map(({ id, catalogueNo, name }) => ({
        id,
        no: catalogueNo,
        name,
        counts: countOf(townships.flatMap(({ cells }) => cells[id] ?? [])),
      })),
      counties: shown,
      gates: gatesIn(townships),
      counts: sum(shown),
    });
  });
}

/** The cells of a part by township and item; an item that is neither listed nor recalled has none. */
function standingsOf(
  { organisations, factsOf }: CountyFacts,
  part: CountyPart,
  itemIds: readonly string[],
  now: Instant,
): ReadonlyMap<string, Record<string, Cell>> {
  const byTownship = new Map<string, Record<string, Cell>>();
  const townships = new Set(
    [...organisations.values()].flatMap(({ townshipId }) => (townshipId === null ? [] : [townshipId])),
  );
  for (const townshipId of townships) {
    if (part.townshipId !== null && part.townshipId !== townshipId) continue;
    const cells: Record<string, Cell> = {};
    byTownship.set(townshipId, cells);
    for (const itemId of itemIds) {
      const facts = factsOf(townshipId, itemId);
      if (!isRecorded(facts, now)) continue;
      const { standing, mode, refusals } = standingOf(facts, now, now);
      if (standing === 'unlisted') continue;
      const missing = [...new Set(refusals.map(({ code }) => code))];
      cells[itemId] = { standing, mode, missing };
    }
  }
  return byTownship;
}

/** Cheap and only about presence: what stands on no list in force and was never recalled needs no gates. */
function isRecorded(
  facts: { readonly list: DelegationList | null; readonly delegation: Delegation; readonly itemId: string },
  now: Instant,
): boolean {
  const { list, delegation, itemId } = facts;
  if (delegation.recalls.length > 0) return true;
  const version = list && listVersionOn(list, dateInShanghai(now), now);
  return version?.rows.some((row) => row.itemId === itemId) ?? false;
}

function townshipOf(
  id: string,
  name: string,
  standings: ReadonlyMap<string, Record<string, Cell>>,
): Township {
  const cells = standings.get(id) ?? {};
  return { id, name, cells, counts: countOf(Object.values(cells)) };
}

function countOf(cells: readonly { readonly standing: string }[]): Counts {
  const counts: Partial<Record<Standing, number>> & Counts = {};
  for (const { standing } of cells) counts[standing] = (counts[standing] ?? 0) + 1;
  return counts;
}

function sum(parts: readonly { readonly counts: Counts }[]): Counts {
  const total: Counts = {};
  for (const { counts } of parts) {
    for (const [standing, count] of Object.entries(counts)) total[standing] = (total[standing] ?? 0) + count;
  }
  return total;
}

function gatesIn(townships: readonly Township[]): MatrixView['gates'] {
  const codes = new Set(
    townships.flatMap(({ cells }) => Object.values(cells).flatMap(({ missing }) => missing)),
  );
  return [...codes].sort().map((code) => ({ code, text: REFUSALS[code as RefusalCode].text }));
}
