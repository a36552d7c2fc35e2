import { authorityFor } from '@tongban/domain/authority';
import {
  type Agreement,
  type AgreementEvent,
  decideAgreementSuspension,
  decideAgreementTermination,
  evolveAgreement,
} from '@tongban/domain/delegation';
import type { Refusal } from '@tongban/domain/terms';
import { addDays, type Instant, type LocalDate, startOfDay } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, type Tx } from '../../../platform/db/transaction.ts';
import { countOpenCases } from '../../cases/index.ts';
import { agreementStream, authorityFacts } from '../../delegations/index.ts';

/** An end that is thought of and not yet recorded. */
export type ForeseenEnd =
  | { readonly act: 'suspend'; readonly from: LocalDate; readonly until: LocalDate | null }
  | { readonly act: 'terminate'; readonly lastDay: LocalDate };

export interface Foreseen {
  readonly agreement: Agreement;
  /** First day without the power. */
  readonly from: LocalDate;
  /** Why the act would be refused; then nothing follows from it. */
  readonly refusals: readonly Refusal[];
  readonly items: readonly {
    readonly itemId: string;
    /** Whether the township would hold the power on that day without the act, and would lose it by the act: another agreement may carry it on. */
    readonly isHeld: boolean;
    readonly isLost: boolean;
    /** Cases of the item that lie with the township and are not over (E-01). */
    readonly openCases: number;
  }[];
}

/** What follows when an agreement is suspended or terminated, asked of the same rules that will decide it. Null = no such agreement. */
export async function foreseeEnd(
  ctx: Pick<AppContext, 'database' | 'clock'>,
  { countyId, agreementId }: { readonly countyId: string; readonly agreementId: string },
  end: ForeseenEnd,
): Promise<Foreseen | null> {
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const { state: agreement } = await agreementStream.load(tx, countyId, agreementId);
    if (agreement === null) return null;
    const from = end.act === 'suspend' ? end.from : addDays(end.lastDay, 1);
    const decision =
      end.act === 'suspend'
        ? decideAgreementSuspension(agreement, end, now)
        : decideAgreementTermination(agreement, { ...end, reason: '拟终止' }, now);
    if (!decision.ok) return { agreement, from, refusals: decision.refusals, items: [] };
    const ended = decision.events.reduce(
      (state, event) => evolveAgreement(state, atNow(event, now)),
      agreement,
    );
    return {
      agreement,
      from,
      refusals: [],
      items: await lostItems(tx, countyId, { agreement, ended, from, now }),
    };
  });
}

function atNow(event: AgreementEvent, now: Instant) {
  return { ...event, at: now, actor: '', actingFor: null, version: 0 };
}

async function lostItems(
  tx: Tx,
  countyId: string,
  {
    agreement,
    ended,
    from,
    now,
  }: {
    readonly agreement: Agreement;
    readonly ended: Agreement;
    readonly from: LocalDate;
    readonly now: Instant;
  },
): Promise<Foreseen['items']> {
  const { townshipId, itemIds, kind } = agreement;
  const pairs = itemIds.map((itemId) => ({ townshipId, itemId }));
  const facts = await authorityFacts(tx, countyId, pairs);
  const openCases = await countOpenCases(tx, countyId, townshipId, itemIds);
  const question = {
    act: kind === 'collection_service' ? 'collect' : 'accept',
    at: startOfDay(from),
    knownAt: now,
  } as const;
  return itemIds.map((itemId) => {
    const known = facts.get(`${townshipId}/${itemId}`);
    if (known === undefined) throw new Error('authorityFacts left out a pair that was asked for.');
    const agreements = known.agreements.map((each) => (each.id === ended.id ? ended : each));
    const isHeld = authorityFor(known, question).allowed;
    const isLost = isHeld && !authorityFor({ ...known, agreements }, question).allowed;
    return { itemId, isHeld, isLost, openCases: openCases.get(itemId) ?? 0 };
  });
}
