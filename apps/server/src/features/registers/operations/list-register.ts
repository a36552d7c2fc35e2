import type { RegisterChoicesView, RegisterQuery } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { Register } from '../register-definition.ts';
import { readableParts } from '../register-places.ts';
import { openReading } from '../register-reading.ts';

/**
 * A page of a register in the reader's reach, county by county, until the page is full: a county is computed only when the
 * page comes to it. `after` is the place of the last row of the page before.
 */
export async function listRegister<Row>(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  actor: StaffActor,
  register: Register<Row>,
  { county, township, after, limit, ...filter }: RegisterQuery,
): Promise<Outcome<{ rows: Row[]; next: string | null; choices: RegisterChoicesView }>> {
  const parts = readableParts(ctx, actor, register.name, { county, township });
  if (parts === null) return { kind: 'not_found' };
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const rows: { place: string; row: Row }[] = [];
    for (const part of partsFrom(parts, after)) {
      const reading = await openReading(tx, ctx, part, now);
      for (const { key, row } of await register.rowsOf(reading, filter)) {
        const place = `${placeOf(part)}|${key}`;
        if (placeOf(part) !== partPlace(after) || place > (after ?? '')) rows.push({ place, row });
      }
      if (rows.length > limit) break;
    }
    const page = rows.slice(0, limit);
    const next = rows.length > limit ? (page.at(-1)?.place ?? null) : null;
    return done({ rows: page.map(({ row }) => row), next, choices: choicesOf(ctx, actor, register) });
  });
}

function choicesOf<Row>(
  ctx: Pick<AppContext, 'reference'>,
  actor: StaffActor,
  { name, kinds, states }: Register<Row>,
): RegisterChoicesView {
  const parts = readableParts(ctx, actor, name, {}) ?? [];
  const counties = new Map(parts.map(({ county }) => [county.id, county.name]));
  return {
    kinds: choices(Object.entries(kinds)),
    states: choices(Object.entries(states)),
    counties: choices([...counties]),
    choosesTownship: parts.some(({ townshipId }) => townshipId === null),
  };
}

function choices(names: readonly (readonly [string, string])[]) {
  return names.map(([value, name]) => ({ value, name }));
}

interface Part {
  readonly countyId: string;
  readonly townshipId: string | null;
}

function placeOf({ countyId, townshipId }: Part): string {
  return `${countyId}~${townshipId ?? ''}`;
}

function partPlace(after: string | undefined): string | undefined {
  return after?.slice(0, after.indexOf('|'));
}

function partsFrom<P extends Part>(parts: readonly P[], after: string | undefined): readonly P[] {
  const start = parts.findIndex((part) => placeOf(part) === partPlace(after));
  return start === -1 ? parts : parts.slice(start);
}
