import type { Answers } from '@tongban/contract';
import { type FormField, outcomeKindOf } from '@tongban/domain/catalogue';
import {
  certificateModel,
  chineseDate,
  type DocumentHead,
  type DocumentModel,
  type DocumentRow,
  grantOpening,
} from '@tongban/domain/certificate';
import { addDays, type LocalDate, localDate, parseLocalDate } from '@tongban/domain/time';
import type { FoundItem } from '../../catalogue/index.ts';
import type { CertificateTemplate } from '../certificate-templates.ts';

interface GrantedItem extends FoundItem {
  readonly caseNumber: string;
}

/** The result paper of a grant, from the applicant's answers; an answer that is missing stays blank and cannot be sealed (E-14). */
export function certificateOf(
  template: CertificateTemplate,
  { item, guide, caseNumber }: GrantedItem,
  answers: Answers,
  head: DocumentHead,
): { readonly model: DocumentModel; readonly validUntil: LocalDate | null } {
  const from = localDate(head.issuedOn);
  const years = yearsOf(template, answers);
  const until = years === null ? null : lastDayOfTerm(from, years);
  const row = ({ label, field }: { label: string; field: string }) => ({
    label,
    value: answerWords(
      guide.formFields.find(({ id }) => id === field),
      answers[field],
      label,
    ),
  });
  // A register entry that is a licence is a certificate like any other: its title says it all.
  const opens = guide.result.kind === 'approval' || outcomeKindOf(item, guide) !== 'licence';
  const model = certificateModel({
    ...head,
    title: titleOf(template, answers),
    subtitle: null,
    holder: row(template.holder),
    fields: template.fields.flatMap((each): readonly DocumentRow[] => {
      const filled = row(each);
      return each.optional && filled.value === '' ? [] : [filled];
    }),
    validity: until === null ? null : { from, until },
    paragraphs: opens ? grantOpening(guide.result.kind, item.name, caseNumber) : [],
  });
  return { model, validUntil: until };
}

function titleOf({ title }: CertificateTemplate, answers: Answers): string {
  if (typeof title === 'string') return title;
  const chosen = choicesOf(answers[title.field]).map((choice) => title.titles[choice] ?? '');
  return [...new Set(chosen)].join('、');
}

function yearsOf({ validYears }: CertificateTemplate, answers: Answers): number | null {
  if (validYears === null || typeof validYears === 'number') return validYears;
  const [choice = ''] = choicesOf(answers[validYears.field]);
  return validYears.years[choice] ?? null;
}

function choicesOf(answer: Answers[string] | undefined): readonly string[] {
  const list = Array.isArray(answer) ? answer : [answer];
  return list.filter((choice) => typeof choice === 'string');
}

/** An answer as it stands on paper; the unit follows unless the label has it. */
function answerWords(
  field: FormField | undefined,
  answer: Answers[string] | undefined,
  label: string,
): string {
  if (answer === undefined || field === undefined) return '';
  if (Array.isArray(answer)) {
    return answer.map((each) => (typeof each === 'string' ? each : Object.values(each).join(' '))).join('、');
  }
  if (field.type === 'date' && parseLocalDate(answer) !== null) return chineseDate(answer);
  const { unit } = field;
  return answer === '' || unit === undefined || label.includes(unit) ? answer : `${answer}${unit}`;
}

/** 2026-11-27 and three years: through 2029-11-26; from 29 February through 28 February. */
function lastDayOfTerm(from: LocalDate, years: number): LocalDate {
  const year = Number(from.slice(0, 4)) + years;
  const sameDay = parseLocalDate(`${year}${from.slice(4)}`);
  return addDays(sameDay ?? localDate(`${year}-03-01`), -1);
}
