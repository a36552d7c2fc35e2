import { localDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { nameWorkGroup, publishPlan, savePlanDraft } from '../../county-plans/index.ts';
import { demoActor, doneValue } from '../demo-actor.ts';
import type { DemoBody } from '../demo-bodies.ts';
import { inventedName } from '../demo-names.ts';
import { demoPersonIn } from '../demo-people.ts';
import { bodyId } from '../demo-world.ts';
import { STORY_BEGINS, type ToldCounty } from '../seed-governance.ts';
import { type Pace, tell } from '../story.ts';

const GROUP_DAY = localDate('2022-11-08');
const DRAFT_DAY = localDate('2022-11-18');
const PLAN_DAY = localDate('2022-11-25');
const LISTS_DAY = localDate('2022-11-30');
const START_DAY = localDate('2023-01-01');

const MEMBERS: readonly (readonly [body: DemoBody, title: string])[] = [
  ['county_government', '分管负责人（示例）'],
  ['approval', '负责人（示例）'],
  ['justice', '负责人（示例）'],
  ['market_supervision', '负责人（示例）'],
];

const MEASURES = [
  ['逐乡镇公布个性化赋权事项清单（示例）', 'approval', LISTS_DAY],
  ['审核委托协议并办理备案（示例）', 'justice', START_DAY],
  ['签订审管衔接备忘录，明确职责边界（示例）', 'market_supervision', START_DAY],
  ['组织乡镇窗口人员和审批人员培训（示例）', 'approval', null],
] as const;

/** 曹县 names its work group; its plan is written by one person and published by another within its day. */
export async function tellCountyPlan(
  ctx: AppContext,
  { world, clockFrom }: ToldCounty,
  pace?: Pace,
): Promise<void> {
  const clock = clockFrom(STORY_BEGINS);
  const past = { ...ctx, clock };
  const { id, name } = world.county;
  const writer = await demoActor(ctx, demoPersonIn('item_manager'));
  const publisher = await demoActor(ctx, demoPersonIn('county_service_manager'));
  const members = MEMBERS.map(([body, title], at) => ({
    role: at === 0 ? ('leader' as const) : ('member' as const),
    organisationId: bodyId(world, body),
    name: inventedName(500 + at),
    title,
  }));
  const measures = MEASURES.map(([text, body, dueOn]) => ({
    text,
    organisationId: bodyId(world, body),
    dueOn,
  }));
  const plan = { title: `${name}“县乡通办”实施方案（示例）`, measures };
  const publication = { number: `示例〔2022〕${name}实施方案`, publishedOn: PLAN_DAY };
  const group = { expectedVersion: 0, namedOn: GROUP_DAY, members };
  await tell(
    clock,
    [
      { on: GROUP_DAY, run: async () => void doneValue(await nameWorkGroup(past, writer, id, group)) },
      {
        on: DRAFT_DAY,
        run: async () =>
          void doneValue(await savePlanDraft(past, writer, id, { expectedVersion: 0, ...plan })),
      },
      {
        on: PLAN_DAY,
        run: async () =>
          void doneValue(await publishPlan(past, publisher, id, { expectedVersion: 1, ...publication })),
      },
    ],
    pace,
  );
}
