import type { Applicant } from '@tongban/contract';
import type { Organisation } from '@tongban/domain/organisation';
import { refuse } from '@tongban/domain/terms';
import { dateInShanghai, type Instant, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { Abandoned } from '../../../platform/outcome.ts';
import { type FoundItem, findItemOn } from '../../catalogue/index.ts';
import type { Prepared } from '../act-on-case.ts';
import { readContents } from '../case-content.ts';
import { organOf, printedOrgan } from '../case-places.ts';
import { type PlaceWords, placeWords } from '../present/place-words.ts';

/** What every paper of a case is made of. */
export interface PaperFacts extends FoundItem {
  /** The organ that holds the power. */
  readonly organ: Organisation;
  /** The organ whose name stands on the paper. */
  readonly printed: Organisation;
  readonly applicant: Applicant;
  readonly places: PlaceWords;
  readonly today: LocalDate;
}

/** Abandons the act when the item's organ is not registered: nothing may go out in nobody's name. */
export async function loadPaperFacts(
  ctx: Pick<AppContext, 'reference' | 'keys'>,
  { tx, context, now }: Prepared,
): Promise<PaperFacts> {
  const { state, facts } = context;
  const found = itemOf(ctx, state);
  const organ = organOf(facts.organisations, state.itemId, now);
  if (organ === null) throw new Abandoned({ kind: 'refused', refusals: [refuse('AUT-01')] });
  const contentOf = await readContents(tx, ctx, state.countyId, [state.applicant]);
  const applicant = contentOf(state.applicant, 'applicant');
  if (!applicant) throw new Error(`The applicant of case ${state.id} has been erased.`);
  return {
    ...found,
    organ,
    printed: printedOrgan(facts.organisations, organ),
    applicant,
    places: placeWords(ctx.reference, state.countyId),
    today: dateInShanghai(now),
  };
}

/** Item and guide of a case, in the words of the day on which it was handed in. Throws when the catalogue has lost it: ids are for ever. */
export function itemOf(
  { reference }: Pick<AppContext, 'reference'>,
  { itemId, submittedAt }: { readonly itemId: string; readonly submittedAt: Instant },
): FoundItem {
  const found = findItemOn(reference, itemId, dateInShanghai(submittedAt));
  if (!found) throw new Error(`The catalogue does not have ${itemId}.`);
  return found;
}
