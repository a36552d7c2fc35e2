import type { Answers } from '@tongban/contract';
import { type FormAnswers, type FormField, formProblems } from '@tongban/domain/catalogue';
import type { LocalDate } from '@tongban/domain/time';
import { checkPhoneNumber, normaliseTyped } from '@tongban/gb';
import type { ProblemField } from '../../../platform/http/problem.ts';
import { numberChecks } from './number-checks.ts';

/** The answers with numbers as the standards write them, and everything that is wrong with them, at once (L-32). */
export function checkAnswers(
  fields: readonly FormField[],
  answers: Answers,
  today: LocalDate,
): { readonly answers: Answers; readonly problems: readonly ProblemField[] } {
  const found = formProblems(fields, formAnswersOf(fields, answers), numberChecks(today));
  return {
    answers: normalised(fields, answers),
    problems: found.map(({ field, text }) => ({ field: `answers.${field}`, message: text })),
  };
}

/** A promise travels as text: both surfaces send `true` for a tick, an HTML form without a value sends `on`. */
function formAnswersOf(fields: readonly FormField[], answers: Answers): FormAnswers {
  const promises = new Set(
    fields.filter(({ type, options }) => type === 'checkbox' && options === undefined).map(({ id }) => id),
  );
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const given = promises.has(id) && (answer === 'true' || answer === 'on');
      return [id, given ? true : answer];
    }),
  );
}

function normalised(fields: readonly FormField[], answers: Answers): Answers {
  const types = new Map(fields.map(({ id, type }) => [id, type]));
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      if (typeof answer !== 'string') return [id, answer];
      const type = types.get(id);
      if (type === 'idNumber' || type === 'creditCode') return [id, normaliseTyped(answer)];
      if (type !== 'phone') return [id, answer.trim()];
      const phone = checkPhoneNumber(answer);
      return [id, phone.ok ? phone.normalised : normaliseTyped(answer)];
    }),
  );
}
