/** 委托范围: how far the power goes (E-07), in words; and as bound and kinds, where a case can be held to it by its answers. */
export interface RowScope {
  readonly text: string;
  readonly bound: ScopeBound | null;
  // Lists published before kinds were kept have none: absent reads as null, not limited to kinds.
  readonly kinds?: ScopeKinds | null;
}

export interface ScopeBound {
  /** What is measured, by its name in the application form, e.g. 经营场所面积. */
  readonly quantity: string;
  /** The most that is handed over, itself included, a decimal text in `unit`. */
  readonly most: string;
  readonly unit: string;
}

/** 业务情形: only these choices of one question of the application form are handed over, e.g. 申请类型: 新办、延续. */
export interface ScopeKinds {
  readonly question: string;
  readonly allowed: readonly string[];
}

/** What an application says to one question of its form, by the names that form gave it. */
export interface StatedAnswer {
  readonly name: string;
  readonly unit: string | null;
  /** Number as decimal text, or the choices made; empty when the question was left open. */
  readonly values: readonly string[];
}

/**
 * What of the application lies beyond the scope, in words; empty when it lies within. A question that was left open, or that the
 * form does not ask in these words and this unit, lies beyond: the power is never presumed.
 */
export function beyondScope(scope: RowScope, stated: readonly StatedAnswer[]): readonly string[] {
  return [
    scope.bound && beyondBound(scope.bound, stated),
    scope.kinds && beyondKinds(scope.kinds, stated),
  ].flatMap((words) => words ?? []);
}

/** The scope as lists, differences and chains tell it. */
export function scopeText({ text, bound, kinds }: RowScope): string {
  const parts = [bound && boundText(bound), kinds && kindsText(kinds)].flatMap((part) => part ?? []);
  return parts.length === 0 ? text : `${text}（${parts.join('；')}）`;
}

function boundText({ quantity, most, unit }: ScopeBound): string {
  return `${quantity}不超过${most}${unit}`;
}

function kindsText({ question, allowed }: ScopeKinds): string {
  return `${question}限于${allowed.join('、')}`;
}

function beyondBound(bound: ScopeBound, stated: readonly StatedAnswer[]): string | null {
  const { quantity, most, unit } = bound;
  const answer = stated.find(({ name, unit: own }) => name === quantity && own === unit);
  const told = boundText(bound);
  if (answer === undefined) return unasked(told);
  const [value] = answer.values;
  if (value === undefined) return `委托范围为${told}，申请没有填写${quantity}`;
  return isMore(value, most) ? `委托范围为${told}，申请为${value}${unit}` : null;
}

function beyondKinds(kinds: ScopeKinds, stated: readonly StatedAnswer[]): string | null {
  const { question, allowed } = kinds;
  const answer = stated.find(({ name }) => name === question);
  const told = kindsText(kinds);
  if (answer === undefined) return unasked(told);
  if (answer.values.length === 0) return `委托范围为${told}，申请没有填写${question}`;
  const beyond = answer.values.filter((value) => !allowed.includes(value));
  return beyond.length > 0 ? `委托范围为${told}，申请为${beyond.join('、')}` : null;
}

/** Publication refuses such a scope (DLG-17); a form may still have been changed since. */
function unasked(told: string): string {
  return `委托范围为${told}，申请表没有这一问，无法核对`;
}

/** Whether one decimal text is greater than another, digit by digit: no binary fraction decides about a power. */
function isMore(value: string, most: string): boolean {
  const [a, b] = [partsOf(value), partsOf(most)];
  const width = Math.max(a.fraction.length, b.fraction.length);
  const scaled = ({ whole, fraction }: typeof a) => BigInt(whole + fraction.padEnd(width, '0'));
  return scaled(a) > scaled(b);
}

function partsOf(text: string) {
  const [whole = '0', fraction = ''] = text.split('.');
  return { whole, fraction };
}
