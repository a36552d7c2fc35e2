import type { EvaluationJudgement } from '@tongban/domain/delegation';
import { addDays, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { recordEvaluation } from '../../evaluations/index.ts';
import { demoActor, doneValue } from '../demo-actor.ts';
import { demoItem } from '../demo-item.ts';
import { demoPersonIn } from '../demo-people.ts';
import { townshipNamed } from '../demo-world.ts';
import { STORY_BEGINS, type ToldCounty } from '../seed-governance.ts';
import { type Pace, tell } from '../story.ts';

type Judged = readonly [township: string, item: number, judgement: EvaluationJudgement, opinion: string];

/** 梁堤头镇's item was recalled a few days later for this reason. */
const JUDGED: readonly Judged[] = [
  ['庄寨镇', 5, 'runs_well', '办理规范，没有超期，群众不再到县里跑（示例）。'],
  ['庄寨镇', 6, 'runs_well', '受理转递及时，县乡衔接顺畅（示例）。'],
  ['庄寨镇', 20, 'needs_help', '现场核查人手不足，由县级部门派人帮带三个月（示例）。'],
  ['大集镇', 5, 'runs_well', '办理规范，材料一次告知到位（示例）。'],
  ['梁堤头镇', 5, 'poor_effect', '办件很少，审批人员不熟悉，群众仍到县里办理（示例）。'],
];
const DAYS_AGO = 16;
const YEAR = 364;

/** How the county judged powers in use; the figures are counted from the cases that are told by then. */
export async function tellEvaluations(
  ctx: AppContext,
  { world, clockFrom }: ToldCounty,
  today: LocalDate,
  pace?: Pace,
): Promise<void> {
  const clock = clockFrom(STORY_BEGINS);
  const past = { ...ctx, clock };
  const manager = await demoActor(ctx, demoPersonIn('county_service_manager'));
  const on = addDays(today, -DAYS_AGO);
  const until = addDays(on, -1);
  const steps = JUDGED.map(([township, item, judgement, opinion]) => ({
    on,
    run: async () => {
      const pair = {
        townshipId: townshipNamed(world, township).id,
        itemId: demoItem(ctx.reference, item).id,
      };
      const evaluation = {
        expectedVersion: 0,
        generation: 1,
        from: addDays(until, -YEAR),
        until,
        judgement,
        opinion,
      };
      doneValue(await recordEvaluation(past, manager, pair, evaluation));
    },
  }));
  await tell(clock, steps, pace);
}
