import type { Answers, Applicant, SubmitCase } from '@tongban/contract';
import {
  type County,
  type FormField,
  type Guide,
  handlingOf,
  type Township,
} from '@tongban/domain/catalogue';
import type { Appointment } from '@tongban/domain/organisation';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import { type FoundItem, findCounty, findItem, findTownship } from '../../catalogue/index.ts';
import { checkAnswers } from './check-answers.ts';
import { checkApplicant } from './check-applicant.ts';
import { checkMaterials } from './check-materials.ts';
import { receivingPost, type Submitter } from './submitter.ts';

/** An application in which nothing is wrong that can be seen without the records of the county. */
export interface Submission extends FoundItem {
  readonly county: County;
  readonly township: Township | null;
  /** The clerk's post; null when the applicant submitted online. */
  readonly appointment: Appointment | null;
  readonly applicant: Applicant;
  readonly answers: Answers;
  readonly command: SubmitCase;
}

/** Item and place known and open, the submitter at the right window, every field well formed: all problems at once. */
export function checkSubmission(
  { reference }: Pick<AppContext, 'reference'>,
  by: Submitter,
  command: SubmitCase,
  now: Instant,
): Outcome<Submission> {
  const found = findItem(reference, command.itemId);
  if (!found) return problem('unknown_item');
  if (handlingOf(found.guide) === 'payment_order') return problem('payment_item');
  const county = findCounty(reference, command.countyId);
  const township = county?.townships.find(({ id }) => id === command.townshipId) ?? null;
  if (!county || (township === null) !== (command.townshipId === null)) return problem('unknown_place');
  const post = receivingPost(by, command);
  if ('refusals' in post) return { kind: 'refused', ...post };

  const today = dateInShanghai(now);
  const { applicant, problems: ofApplicant } = checkApplicant(command.applicant, today);
  const { answers, problems: ofAnswers } = checkAnswers(askedFields(found.guide, by), command.answers, today);
  const fields = [
    ...ofApplicant,
    ...ofAnswers,
    ...checkMaterials(found.guide, command, by.kind === 'staff'),
    ...command.townships.filter((id) => !findTownship(reference, id)).map(() => UNKNOWN_TOWNSHIP),
  ];
  if (fields.length > 0) return { kind: 'invalid', fields };
  return done({ ...found, ...post, county, township, applicant, answers, command });
}

/** At the window a photo or copy that is missing is no hindrance: like a material it is told once afterwards (L-32). */
function askedFields({ formFields }: Guide, by: Submitter): readonly FormField[] {
  if (by.kind !== 'staff') return formFields;
  return formFields.map((field) => (field.type === 'file' ? { ...field, required: false } : field));
}

const UNKNOWN_TOWNSHIP = { field: 'townships', message: '没有这个乡镇（街道），请从列表中选择。' };

function problem(code: string): Outcome<never> {
  return { kind: 'problem', problem: { code } };
}
