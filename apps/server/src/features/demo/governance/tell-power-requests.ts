import { addDays, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { answerPowerRequest, makePowerRequest } from '../../power-requests/index.ts';
import { demoActor, doneValue } from '../demo-actor.ts';
import { demoItem } from '../demo-item.ts';
import { demoPersonIn } from '../demo-people.ts';
import { townshipNamed } from '../demo-world.ts';
import { STORY_BEGINS, type ToldCounty } from '../seed-governance.ts';
import { type Pace, type Step, tell } from '../story.ts';

interface Request {
  /** Fixed, so that a later start answers what an earlier one told. */
  readonly id: string;
  readonly township: string;
  readonly item: number;
  readonly daysAgo: number;
  /** Null still waits. */
  readonly answer: { readonly isAccepted: boolean; readonly reasons: string } | null;
}

const REQUESTS: readonly Request[] = [
  {
    id: '01840000-0000-7000-8001-000000000001',
    township: '大集镇',
    item: 28,
    daysAgo: 24,
    answer: { isAccepted: true, reasons: '办件量和承接能力经核实具备条件，列入下一版清单（示例）。' },
  },
  {
    id: '01840000-0000-7000-8001-000000000002',
    township: '青堌集镇',
    item: 20,
    daysAgo: 19,
    answer: {
      isAccepted: false,
      reasons: '目前只有一名审批人员，暂不具备承接条件，补充人员后可以再申请（示例）。',
    },
  },
  { id: '01840000-0000-7000-8001-000000000003', township: '青堌集镇', item: 41, daysAgo: 3, answer: null },
];
const ANSWERED_AFTER = 6;

/** What townships of 曹县 asked for: one request answered with yes, one with no, one that waits. */
export async function tellPowerRequests(
  ctx: AppContext,
  { world, clockFrom }: ToldCounty,
  today: LocalDate,
  pace?: Pace,
): Promise<void> {
  const clock = clockFrom(STORY_BEGINS);
  const past = { ...ctx, clock };
  const countyId = world.county.id;
  const manager = await demoActor(ctx, demoPersonIn('county_service_manager'));
  const steps = REQUESTS.flatMap(({ id, township, item, daysAgo, answer }): Step[] => {
    const asked = {
      on: addDays(today, -daysAgo),
      run: async () => {
        const head = await demoActor(ctx, demoPersonIn('centre_head', township));
        const { id: itemId, mode } = demoItem(ctx.reference, item);
        if (mode === 'collection_service') throw new Error(`Item ${item} is no power.`);
        const grounds = {
          volume: '近一年到县办理约六十件（示例）',
          demand: '群众往返县城路程较远，多次反映希望就近办理（示例）',
          capacity: '便民服务中心设有综合窗口，人员可以参加培训（示例）',
        };
        const townshipId = townshipNamed(world, township).id;
        const request = {
          id,
          townshipId,
          asked: { kind: 'ask', itemId, localName: null, mode, ...grounds },
        } as const;
        doneValue(await makePowerRequest(past, head, request));
      },
    };
    if (answer === null) return [asked];
    const answered = async () => {
      const key = { countyId, requestId: id };
      doneValue(await answerPowerRequest(past, manager, key, { expectedVersion: 1, ...answer }));
    };
    return [asked, { on: addDays(asked.on, ANSWERED_AFTER), run: answered }];
  });
  await tell(clock, steps, pace);
}
