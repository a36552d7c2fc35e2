import type { AgreementPaperView, ConsequencesView, MemoPaperView } from '@tongban/contract';
import { type AgreementDraft, type ListRow, listVersionOn } from '@tongban/domain/delegation';
import { inFlightText } from '@tongban/domain/register';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { findCounty } from '../../catalogue/index.ts';
import { selectLists } from '../../delegations/index.ts';
import { renderContract } from '../../documents/index.ts';
import { presentAgreementPaper } from '../agreements.present.ts';
import { agreementContract, memoContract } from '../contract-of.ts';
import { presentMemoPaper } from '../memos.present.ts';
import type { PaperKind } from '../paper-drafts.store.ts';
import {
  itemView,
  openPaperReading,
  type Paper,
  type PaperReading,
  paperOf,
  papersOf,
} from '../paper-reading.ts';
import { type ForeseenEnd, foreseeEnd } from './foresee-end.ts';

/** A paper of a county that the caller may see. */
export interface PaperKey {
  readonly countyId: string;
  readonly paperId: string;
}

export function readAgreementPaper(ctx: AppContext, key: PaperKey): Promise<Outcome<AgreementPaperView>> {
  return withPaper(ctx, key, 'agreement', async (reading, paper) => {
    const all = (await papersOf(reading, 'agreement')).flatMap(({ signed }) => signed ?? []);
    return presentAgreementPaper(reading, paper, all);
  });
}

export function readMemoPaper(ctx: AppContext, key: PaperKey): Promise<Outcome<MemoPaperView>> {
  return withPaper(ctx, key, 'memo', presentMemoPaper);
}

/** The paper to be signed, as it is written now. */
export async function printDraft(
  ctx: AppContext,
  key: PaperKey,
  kind: PaperKind,
): Promise<Outcome<{ name: string; content: Uint8Array }>> {
  const found =
    kind === 'agreement'
      ? await withPaper(ctx, key, 'agreement', async (reading, { draft }) =>
          draft === null
            ? null
            : agreementContract(reading, draft.content, await listedFor(reading, draft.content)),
        )
      : await withPaper(ctx, key, 'memo', async (reading, { draft }) =>
          draft === null ? null : memoContract(reading, draft.content),
        );
  if (found.kind !== 'done') return found;
  if (found.value === null) return { kind: 'not_found' };
  const { fileName, model } = found.value;
  return done({ name: fileName, content: await renderContract(model, { demo: ctx.demo }) });
}

/** The rows of the township's list on the first day of the agreement; of the newest where that day has none. */
async function listedFor(
  { tx, county, now }: PaperReading,
  { townshipId, from }: AgreementDraft,
): Promise<readonly ListRow[]> {
  const [list] = await selectLists(tx, { countyId: county.id, townshipId });
  if (list === undefined) return [];
  return (listVersionOn(list, from, now) ?? list.versions.at(-1))?.rows ?? [];
}

/** What follows from an end, in words (E-01). */
export async function readConsequences(
  ctx: AppContext,
  { countyId, paperId }: PaperKey,
  end: ForeseenEnd,
): Promise<Outcome<ConsequencesView>> {
  const foreseen = await foreseeEnd(ctx, { countyId, agreementId: paperId }, end);
  if (foreseen === null) return { kind: 'not_found' };
  const { agreement, from, refusals, items } = foreseen;
  return done({
    from,
    refusals: [...refusals],
    inFlightText: inFlightText(agreement.inFlight),
    items: items.map(({ itemId, ...rest }) => ({ ...itemView({ ctx }, itemId), ...rest })),
  });
}

async function withPaper<P extends PaperKind, T>(
  ctx: AppContext,
  { countyId, paperId }: PaperKey,
  kind: P,
  read: (reading: PaperReading, paper: Paper<P>) => Promise<T>,
): Promise<Outcome<T>> {
  const county = findCounty(ctx.reference, countyId);
  if (county === undefined) return { kind: 'not_found' };
  const now = ctx.clock.now();
  return inSnapshot(ctx.database, async (tx) => {
    const reading = await openPaperReading(tx, ctx, county, now);
    const paper = await paperOf(reading, kind, paperId);
    return paper === undefined ? { kind: 'not_found' } : done(await read(reading, paper));
  });
}
