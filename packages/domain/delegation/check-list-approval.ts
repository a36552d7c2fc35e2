import {
  DELEGATION_PRINCIPLES,
  type DelegationPrinciple,
  type PersonId,
  PRINCIPLE_NAMES,
  type Refusal,
  refuse,
} from '../terms/index.ts';
import { checkTwoPeople } from './check-two-people.ts';

/** A list that is being written: a working paper and no fact (ADR 0012). */
export interface WrittenList {
  readonly isSubmitted: boolean;
  /** Everybody who wrote in it. */
  readonly writtenBy: readonly PersonId[];
}

/**
 * What forbids this person to approve the list, apart from what stands on it: GOV-08 whoever wrote in it; GOV-04 before it was
 * handed up; GOV-03 a principle of that was not confirmed. Empty = may approve.
 */
export function checkListApproval(
  { isSubmitted, writtenBy }: WrittenList,
  approver: PersonId,
  principles: readonly DelegationPrinciple[],
): Refusal[] {
  const own = writtenBy.flatMap((writer) => checkTwoPeople(writer, approver) ?? []);
  const missing = DELEGATION_PRINCIPLES.filter((principle) => !principles.includes(principle));
  return [
    ...own.slice(0, 1),
    ...(isSubmitted ? [] : [refuse('GOV-04', { text: '清单尚未送审，不能审定。' })]),
    ...(missing.length === 0
      ? []
      : [
          refuse('GOV-03', {
            text: `没有确认：${missing.map((principle) => PRINCIPLE_NAMES[principle]).join('、')}。`,
          }),
        ]),
  ];
}
