import { problemOfOutcome } from '../../../platform/http/problem-of-outcome.ts';
import type { Outcome } from '../../../platform/outcome.ts';
import type { PageCall } from '../../site/bind-page.ts';
import type { NoticeText } from './pay-page.tsx';

/** Why something was not done and what to do next, in the words of the table. */
export function noticeOf(
  { request }: PageCall,
  outcome: Exclude<Outcome<unknown>, { kind: 'done' }>,
): NoticeText {
  if (outcome.kind === 'refused') {
    return { title: '没有下单', text: outcome.refusals.map(({ text, next }) => `${text}${next}`).join('') };
  }
  const found = problemOfOutcome(outcome);
  const known = request.server.problems.lookUp(found.code);
  return {
    title: known.title,
    text: `${found.detail ?? known.detail ?? ''}${found.next ?? known.next ?? ''}`,
  };
}
