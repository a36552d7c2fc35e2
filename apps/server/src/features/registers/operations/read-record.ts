import type { RegisterName } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { readableParts } from '../register-places.ts';
import { openReading, type RegisterReading } from '../register-reading.ts';

/** Reads one record through the reader's reach: `find` is given each part in turn, and null everywhere is not found. */
export async function readRecord<Found>(
  ctx: Pick<AppContext, 'database' | 'clock' | 'reference'>,
  actor: StaffActor,
  register: RegisterName,
  place: { readonly county?: string; readonly township?: string },
  find: (reading: RegisterReading) => Promise<Found | null>,
): Promise<Outcome<Found>> {
  const parts = readableParts(ctx, actor, register, place) ?? [];
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    for (const part of parts) {
      const found = await find(await openReading(tx, ctx, part, now));
      if (found !== null) return done(found);
    }
    return { kind: 'not_found' };
  });
}
