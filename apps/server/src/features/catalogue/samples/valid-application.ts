import type { Answers, SubmitCase } from '@tongban/contract';
import type { ApplicantKind, Guide } from '@tongban/domain/catalogue';
import { type InventedParty, inventParty } from './invented-party.ts';
import type { SampleWish } from './sample-wish.ts';
import { validAnswer } from './valid-answer.ts';

/** The n-th invented application for an item, which passes every check of its form (L-32); nobody in it exists. */
export function validApplication(guide: Guide, wish: SampleWish): Pick<SubmitCase, 'applicant' | 'answers'> {
  const party = inventParty(kindOf(guide, wish.n), guide, wish);
  return { applicant: party.applicant, answers: answersOf(guide, party, wish) };
}

function kindOf({ applicantKinds }: Guide, n: number): ApplicantKind {
  return applicantKinds[n % 3 === 2 ? n % applicantKinds.length : 0] ?? 'natural_person';
}

function answersOf(guide: Guide, party: InventedParty, wish: SampleWish): Answers {
  const entries = guide.formFields.flatMap((field) => {
    const answer = validAnswer(field, guide, party, wish);
    return answer === null ? [] : [[field.id, answer] as const];
  });
  return Object.fromEntries(entries);
}
