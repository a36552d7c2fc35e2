import type { Answers } from '@tongban/contract';
import type { AuthorityFacts } from '@tongban/domain/authority';
import type { CaseState } from '@tongban/domain/case';
import type { FormField } from '@tongban/domain/catalogue';
import { type StatedAnswer, scopeQuestions } from '@tongban/domain/delegation';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { findItem } from '../catalogue/index.ts';
import { readContents } from './case-content.ts';

/** What an application says, by the names of its form: numbers and choices, by which a scope can be fixed (E-07). */
export function statedAnswers(fields: readonly FormField[], answers: Answers): readonly StatedAnswer[] {
  return scopeQuestions(fields).map(({ fieldId, name, unit }) => ({
    name,
    unit,
    values: textsOf(answers[fieldId]),
  }));
}

/**
 * What the case says, where a version of the township's list bounds the power; null where none does, so that nothing is
 * decrypted in vain. Contents that were erased say nothing: each bounded question then counts as left open.
 */
export async function statedInCase(
  tx: Tx,
  ctx: Pick<AppContext, 'keys' | 'reference'>,
  { countyId, itemId, answers }: Pick<CaseState, 'countyId' | 'itemId' | 'answers'>,
  township: AuthorityFacts | null,
): Promise<readonly StatedAnswer[] | null> {
  if (township === null || !isBounded(township)) return null;
  const contents = await readContents(tx, ctx, countyId, [answers]);
  const fields = findItem(ctx.reference, itemId)?.guide.formFields ?? [];
  return statedAnswers(fields, contents(answers, 'answers') ?? {});
}

function isBounded({ list, itemId }: AuthorityFacts): boolean {
  const rows = list?.versions.flatMap((version) => version.rows) ?? [];
  return rows.some((row) => row.itemId === itemId && (row.scope?.bound ?? row.scope?.kinds ?? null) !== null);
}

function textsOf(value: Answers[string] | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
