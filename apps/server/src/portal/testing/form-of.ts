import type { Answers } from '@tongban/contract';
import type { FormField } from '@tongban/domain/catalogue';

type Posted = Record<string, string | readonly string[]>;

/** The answers as the form of the portal posts them: addresses in three parts, tables cell by cell, no files. */
export function formOf(fields: readonly FormField[], answers: Answers, townshipId: string): Posted {
  return Object.assign({}, ...fields.map((field) => partsOf(field, answers[field.id], townshipId)));
}

function partsOf(field: FormField, answer: Answers[string] | undefined, townshipId: string): Posted {
  const { id, type, options = [] } = field;
  if (answer === undefined || type === 'file') return {};
  if (type === 'address') {
    return { [`${id}.township`]: townshipId, [`${id}.village`]: '示例村', [`${id}.detail`]: '12号' };
  }
  if (typeof answer === 'string') return { [id]: answer };
  const cells = answer.flatMap((row, index) =>
    typeof row === 'string'
      ? []
      : options.map((column, at) => [`${id}[${index}].c${at}`, row[column] ?? ''] as const),
  );
  return type === 'table' ? Object.fromEntries(cells) : { [id]: answer as readonly string[] };
}
