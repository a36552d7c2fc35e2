import type { TrackingView } from '@tongban/contract';
import { settleCase } from '@tongban/domain/case';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findItemOn } from '../../catalogue/index.ts';
import { readContents } from '../case-content.ts';
import { dueOnOf } from '../case-row.ts';
import type { CaseRow } from '../cases.store.ts';
import { findTrackedCase, type TrackingKey } from '../find-tracked-case.ts';
import { loadCaseFacts } from '../load-case.ts';
import { placeWords } from '../present/place-words.ts';
import { presentTracking } from '../present/present-tracking.ts';

/** How far an application is, for whoever holds its receipt (design §9). */
export async function trackCase(ctx: AppContext, key: TrackingKey): Promise<Outcome<TrackingView>> {
  const now = ctx.clock.now();
  return inTransaction(ctx.database, async (tx) => {
    const found = await findTrackedCase(tx, ctx, key, now);
    return found.kind === 'done' ? done(await trackingOf(tx, ctx, found.value, now)) : found;
  });
}

async function trackingOf(tx: Tx, ctx: AppContext, row: CaseRow, now: Instant): Promise<TrackingView> {
  const facts = await loadCaseFacts(tx, ctx, row.state, null);
  const { state } = settleCase(row.state, facts, now);
  const texts = state.notices.map((notice) => notice.texts);
  return presentTracking({
    state,
    found: findItemOn(ctx.reference, state.itemId, dateInShanghai(row.submitted_at)),
    contentOf: await readContents(tx, ctx, state.countyId, texts),
    organisations: facts.organisations,
    places: placeWords(ctx.reference, state.countyId),
    calendar: ctx.calendar,
    dueOn: dueOnOf(state, ctx.calendar),
    now,
  });
}
