import type { Agreement, Memo } from '@tongban/domain/delegation';
import { nameOfBodyOn, type Organisation } from '@tongban/domain/organisation';
import type { OrganisationId } from '@tongban/domain/terms';
import { dateInShanghai, type Instant, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { findTownship, itemNamed } from '../catalogue/index.ts';
import { selectAgreements, selectMemos } from '../delegations/index.ts';
import { loadOrganisations } from '../organisations/index.ts';
import { type DraftContents, type PaperKind, type StoredDraft, selectDrafts } from './paper-drafts.store.ts';

export interface PaperCounty {
  readonly id: string;
  readonly name: string;
}

/** What papers of a county are read with, at one instant. */
export interface PaperReading {
  readonly tx: Tx;
  readonly ctx: Pick<AppContext, 'reference' | 'files'>;
  readonly county: PaperCounty;
  readonly now: Instant;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
}

export async function openPaperReading(
  tx: Tx,
  ctx: PaperReading['ctx'],
  county: PaperCounty,
  now: Instant,
): Promise<PaperReading> {
  return { tx, ctx, county, now, organisations: await loadOrganisations(tx, county.id) };
}

/** A paper at any point of its life: a draft, a signed record, or the record with the draft that it was signed from. */
export type Paper<P extends PaperKind> =
  | { readonly draft: StoredDraft<P>; readonly signed: null }
  | { readonly draft: StoredDraft<P> | null; readonly signed: SignedPapers[P] };

interface SignedPapers {
  readonly agreement: Agreement;
  readonly memo: Memo;
}

/** All papers of a kind in the county. */
export async function papersOf<P extends PaperKind>(
  { tx, county }: Pick<PaperReading, 'tx' | 'county'>,
  paper: P,
): Promise<readonly Paper<P>[]> {
  const part = { countyId: county.id, townshipId: null };
  const drafts = new Map((await selectDrafts(tx, paper, part)).map((draft) => [draft.id, draft]));
  const signed = (
    paper === 'agreement' ? await selectAgreements(tx, part) : await selectMemos(tx, part)
  ) as readonly SignedPapers[P][];
  const signedIds = new Set(signed.map(({ id }) => id));
  return [
    ...[...drafts.values()]
      .filter(({ id }) => !signedIds.has(id))
      .map((draft): Paper<P> => ({ draft, signed: null })),
    ...signed.map((each): Paper<P> => ({ draft: drafts.get(each.id) ?? null, signed: each })),
  ];
}

/** One paper by its id, which the draft and what was signed from it share. */
export async function paperOf<P extends PaperKind>(
  reading: Pick<PaperReading, 'tx' | 'county'>,
  paper: P,
  id: string,
): Promise<Paper<P> | undefined> {
  return (await papersOf(reading, paper)).find((each) => idOfPaper(each) === id);
}

export function idOfPaper({ draft, signed }: Paper<PaperKind>): string {
  return signed?.id ?? draft?.id ?? '';
}

/** What stands in the paper: the terms signed, or those written. */
export function termsOf<P extends PaperKind>(paper: Paper<P>): DraftContents[P] | SignedPapers[P] {
  const { draft, signed } = paper;
  if (signed !== null) return signed;
  if (draft === null) throw new Error('A paper is a draft or was signed.');
  return draft.content;
}

/** A party of a paper: with `day`, the one on which it was signed, by the name that it had then (E-05). */
export function bodyName(
  { organisations, now }: Pick<PaperReading, 'organisations' | 'now'>,
  id: OrganisationId,
  day: LocalDate = dateInShanghai(now),
): string {
  return nameOfBodyOn(organisations, id, day) ?? '（未登记的机构）';
}

export function itemView({ ctx }: Pick<PaperReading, 'ctx'>, id: string) {
  const item = itemNamed(ctx.reference, id);
  return { id, no: item?.catalogueNo ?? null, name: item?.name ?? '（目录外事项）' };
}

export function placeView({ ctx, county }: Pick<PaperReading, 'ctx' | 'county'>, townshipId: string) {
  const townshipName = findTownship(ctx.reference, townshipId)?.name ?? townshipId;
  return { countyId: county.id, countyName: county.name, townshipId, townshipName };
}
