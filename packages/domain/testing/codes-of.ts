type Answer =
  | { readonly ok: true; readonly events: readonly unknown[] }
  | { readonly ok: false; readonly refusals: readonly { readonly code: string; readonly text: string }[] };

/** The codes of a decision in their order; empty when it was taken. Neither a yes nor a no may come with empty hands. */
export function codesOf(answer: Answer): string[] {
  if (answer.ok && answer.events.length === 0) throw new Error('Decided, and nothing recorded');
  if (!answer.ok && answer.refusals.length === 0) throw new Error('Refused without a reason');
  return answer.ok ? [] : answer.refusals.map((r) => r.code);
}

/** What a refused person reads, in its order; empty when it was decided. */
export function textsOf(answer: Answer): string[] {
  return answer.ok ? [] : answer.refusals.map((r) => r.text);
}
