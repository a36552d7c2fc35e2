import type { Answers, SubmitCase } from '@tongban/contract';
import type { FormField } from '@tongban/domain/catalogue';

/** The uploads that answer the form's file fields, to be filed under the field's id like a material. */
export function answerFiles(
  fields: readonly FormField[],
  answers: Answers,
): Readonly<SubmitCase['materials']> {
  return fields
    .filter(({ type }) => type === 'file')
    .flatMap(({ id }) => {
      const answer = answers[id] ?? [];
      const ids = typeof answer === 'string' ? [answer] : answer;
      return ids.flatMap((uploadId) => (typeof uploadId === 'string' ? [{ materialId: id, uploadId }] : []));
    });
}
