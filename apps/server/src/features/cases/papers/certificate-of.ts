import type { Answers } from '@tongban/contract';
import type { FormField, Guide } from '@tongban/domain/catalogue';
import {
  certificateModel,
  chineseDate,
  type DocumentHead,
  type DocumentModel,
} from '@tongban/domain/certificate';
import { addDays, type LocalDate, localDate, parseLocalDate } from '@tongban/domain/time';
import type { CertificateTemplate } from '../certificate-templates.ts';

/** The result paper of a grant, from the applicant's answers; an answer that is missing stays blank and cannot be sealed (E-14). */
export function certificateOf(
  template: CertificateTemplate,
  guide: Guide,
  answers: Answers,
  head: DocumentHead,
): { readonly model: DocumentModel; readonly validUntil: LocalDate | null } {
  const from = localDate(head.issuedOn);
  const until = template.validYears === null ? null : lastDayOfTerm(from, template.validYears);
  const row = ({ label, field }: { label: string; field: string }) => ({
    label,
    value: answerWords(
      guide.formFields.find(({ id }) => id === field),
      answers[field],
      label,
    ),
  });
  const model = certificateModel({
    ...head,
    title: titleOf(template, answers),
    subtitle: null,
    holder: row(template.holder),
    fields: template.fields.map(row),
    validity: until === null ? null : { from, until },
    paragraphs: [],
  });
  return { model, validUntil: until };
}

function titleOf({ title }: CertificateTemplate, answers: Answers): string {
  if (typeof title === 'string') return title;
  const chosen = answers[title.field];
  return typeof chosen === 'string' ? (title.titles[chosen] ?? '') : '';
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
