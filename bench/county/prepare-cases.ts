import type { AppContext } from '../../apps/server/src/app-context.ts';
import {
  acceptCase,
  confirmPlace,
  reviewCase,
  submitCase,
} from '../../apps/server/src/features/cases/index.ts';
import type { Outcome } from '../../apps/server/src/platform/outcome.ts';
import { applicationsIn } from './applications.ts';
import { spacedIds } from './spaced-ids.ts';
import { actorOf } from './staff.ts';

/** Cases that wait for the approver, all at one version; ids are in step, so that pgbench can compute one. */
export interface PreparedCases {
  readonly ids: readonly string[];
  readonly version: number;
  /** Distance of the numbers at the end of two ids. */
  readonly step: number;
}

/** Walks `count` cases through the operations up to 审查. */
export async function prepareCases(ctx: AppContext, count: number): Promise<PreparedCases> {
  const application = applicationsIn(ctx);
  const [clerk, reviewer] = [await actorOf(ctx, 'window1'), await actorOf(ctx, 'reviewer1')];
  const spaced = { ...ctx, ids: spacedIds() };
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const receipt = await submitCase(spaced, { kind: 'staff', actor: clerk }, application(n), null);
    ids.push(doneValue(receipt).caseId);
  }
  let version = 0;
  for (const [index, id] of ids.entries()) {
    const townships = [...application(index).townships];
    const confirmed = await confirmPlace(ctx, clerk, id, { expectedVersion: 1, townships }, null);
    const accepted = await acceptCase(
      ctx,
      clerk,
      id,
      { expectedVersion: doneValue(confirmed).version },
      null,
    );
    const review = { conclusion: 'meets', opinion: '符合' } as const;
    const body = { ...review, expectedVersion: doneValue(accepted).version };
    version = doneValue(await reviewCase(ctx, reviewer, id, body, null)).version;
  }
  return { ids, version, step: stepOf(ids) };
}

function stepOf(ids: readonly string[]): number {
  const numbers = ids.map((id) => Number(id.slice(-12)));
  const [first = 0, second = first + 1] = numbers;
  const step = second - first;
  if (numbers.some((number, index) => number !== first + index * step)) {
    throw new Error(
      'A submission no longer makes the same number of ids each time: pgbench cannot compute them.',
    );
  }
  return step;
}

function doneValue<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'done') throw new Error(`A prepared case was refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}
