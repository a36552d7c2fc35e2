import { type Refusal, refuse } from '../terms/index.ts';
import type { ListRow } from './delegation-list.ts';
import type { ListedItem } from './list-fault.ts';
import type { ScopeBound, ScopeKinds } from './row-scope.ts';
import type { ScopeQuestion } from './scope-questions.ts';

/**
 * DLG-17: what a scope measures or picks, the item's application form has to ask, in the same words, unit and choices; else no case
 * could be held to it (E-07). A scope in words alone is read by people. Null = nothing wrong.
 */
export function checkRowScope({ scope }: ListRow, item: ListedItem | undefined): Refusal | null {
  if (!scope) return null;
  const questions = item?.questions ?? [];
  const unasked = [
    scope.bound && !asksBound(scope.bound, questions) && `${scope.bound.quantity}（${scope.bound.unit}）`,
    scope.kinds &&
      !asksKinds(scope.kinds, questions) &&
      `${scope.kinds.question}（${scope.kinds.allowed.join('、')}）`,
  ].filter((words) => typeof words === 'string');
  if (unasked.length === 0) return null;
  const name = item === undefined ? '' : `事项${item.name}的`;
  return refuse('DLG-17', {
    text: `${name}申请表没有这样问：${unasked.join('；')}，办理时无法核对委托范围。`,
  });
}

function asksBound({ quantity, unit }: ScopeBound, questions: readonly ScopeQuestion[]): boolean {
  return questions.some((each) => each.name === quantity && each.unit === unit);
}

function asksKinds({ question, allowed }: ScopeKinds, questions: readonly ScopeQuestion[]): boolean {
  return questions.some(
    ({ name, options }) => name === question && allowed.every((choice) => options.includes(choice)),
  );
}
