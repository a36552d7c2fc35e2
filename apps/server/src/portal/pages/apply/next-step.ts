import type { LocalDate } from '@tongban/domain/time';
import type { OpenApplication } from './apply-context.ts';
import { type StepId, stepsOf } from './steps.ts';
import { incompletePages } from './submission-of.ts';

/** Where to go after a page: to the next one that is not complete, so that mending one page leads straight back. */
export function nextStep({ draft, guide, county }: OpenApplication, step: StepId, today: LocalDate): StepId {
  const steps = stepsOf(guide);
  const open = incompletePages(draft, guide, county, today).map((each) => each.step);
  return steps.slice(steps.indexOf(step) + 1).find((each) => open.includes(each)) ?? 'check';
}
