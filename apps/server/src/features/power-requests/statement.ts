import type { MakePowerRequestBody } from '@tongban/contract';

/** What a township writes with a request, as it is kept outside the ledger. */
export type Statement =
  | { readonly kind: 'ask'; readonly volume: string; readonly demand: string; readonly capacity: string }
  | { readonly kind: 'give_back'; readonly situation: string };

const LABELS = {
  ask: [
    ['volume', '办件量'],
    ['demand', '群众需求'],
    ['capacity', '承接能力'],
  ],
  give_back: [['situation', '具体情况']],
} as const;

export function statementOf(asked: MakePowerRequestBody['asked']): Statement {
  if (asked.kind === 'give_back') return { kind: asked.kind, situation: asked.situation };
  const { kind, volume, demand, capacity } = asked;
  return { kind, volume, demand, capacity };
}

/** How many parts were left empty (R-2.2.3: all three grounds). */
export function missingTexts(statement: Statement): number {
  return partsOf(statement.kind, statement).filter(({ text }) => text === '').length;
}

/** The parts in their order with their names; erased ones have no text. */
export function partsOf(
  kind: Statement['kind'],
  statement: Statement | null,
): { label: string; text: string | null }[] {
  const texts: Readonly<Record<string, string>> = statement === null ? {} : { ...statement };
  return LABELS[kind].map(([key, label]) => ({
    label,
    text: statement === null ? null : (texts[key] ?? ''),
  }));
}
