import type { Answers, SubmitCase } from '@tongban/contract';
import type { ApplicantKind, Guide } from '@tongban/domain/catalogue';
import type { LocalDate } from '@tongban/domain/time';
import { type InventedParty, inventParty } from './invented-party.ts';
import { validAnswer } from './valid-answer.ts';

export interface SampleWish {
  /** The same number gives the same application, another one other people and choices. */
  readonly n: number;
  /** E.g. 曹县 and 庄寨镇; they stand in addresses and names of businesses. */
  readonly countyName: string;
  readonly townshipName: string;
  /** Six digits, for identity numbers and credit codes. */
  readonly regionCode: string;
  /** The day of the application: dates that lie before or after it are made from it. */
  readonly today: LocalDate;
  /** False answers required fields only. */
  readonly withOptional?: boolean;
  /** The uploads for a field of files; without it such fields stay unanswered. */
  readonly filesOf?: (fieldId: string) => readonly string[];
}

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
