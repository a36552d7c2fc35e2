import { addDays, type LocalDate, localDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot } from '../../../platform/db/transaction.ts';
import {
  numberCityFiling,
  readCountyFilings,
  returnCityFiling,
  submitCityFiling,
} from '../../city-filings/index.ts';
import type { Actor } from '../../organisations/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import { demoActor, doneValue } from '../demo-actor.ts';
import { demoPersonIn } from '../demo-people.ts';
import { STORY_BEGINS, type ToldCounty } from '../seed-governance.ts';
import { type Pace, recordedId, type Step, tell } from '../story.ts';

/** One step of a list's way to its number, so many days after its issue or, where less than zero, before today. */
type Leg = readonly [act: 'submit' | 'return' | 'number', day: number];

/** In time, and numbered on the next day. */
const IN_TIME: readonly Leg[] = [
  ['submit', 1],
  ['number', 2],
];

/** Those of 曹县 whose way was another one: every state of a filing is there. */
const OTHER_WAYS: Readonly<Record<string, readonly Leg[]>> = {
  韩集镇: [
    ['submit', 1],
    ['return', 2],
    ['submit', 3],
    ['number', 5],
  ],
  砖庙镇: [
    ['submit', 2],
    ['return', -4],
    ['submit', -1],
  ],
  苏集镇: [
    ['submit', 2],
    ['return', -2],
  ],
  孙老家镇: [
    ['submit', 8],
    ['number', 10],
  ],
  阎店楼镇: [],
};

const RETURN_REASON = '清单所附公布文件缺少公布日期，请补正后重新报送（示例）。';

interface Scene {
  readonly past: AppContext;
  readonly countyId: string;
  /** Who hands in for the county. */
  readonly submitter: Actor;
  readonly city: StaffActor;
  readonly today: LocalDate;
}

/** How the county's plan and lists are filed with the city: in time and numbered, but for those of `OTHER_WAYS`. */
export async function tellCityFilings(
  ctx: AppContext,
  { world, actor, clockFrom }: ToldCounty,
  today: LocalDate,
  pace?: Pace,
): Promise<void> {
  const { id: countyId, townships } = world.county;
  const clock = clockFrom(STORY_BEGINS);
  const city = await demoActor(ctx, demoPersonIn('city_administrator'));
  const scene = { past: { ...ctx, clock }, countyId, submitter: actor, city, today };
  const rows = await inSnapshot(ctx.database, (tx) => readCountyFilings(tx, ctx, countyId, ctx.clock.now()));
  const steps = rows
    // What visitors publish meanwhile is theirs to file.
    .filter(({ id }) => id.endsWith(':1'))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, townshipId, issuedOn }) => {
      const name = townships.find((each) => each.id === townshipId)?.name ?? '实施方案';
      return stepsOfFiling(scene, { id, name, issuedOn: localDate(issuedOn) }, OTHER_WAYS[name] ?? IN_TIME);
    });
  await tell(clock, steps, pace);
}

function stepsOfFiling(
  { past, countyId, submitter, city, today }: Scene,
  {
    id: filingId,
    name,
    issuedOn,
  }: { readonly id: string; readonly name: string; readonly issuedOn: LocalDate },
  legs: readonly Leg[],
): Step[] {
  const key = { countyId, filingId };
  return legs.map(([act, day], expectedVersion) => ({
    on: addDays(day < 0 ? today : issuedOn, day),
    run: async (on) => {
      if (act === 'submit') {
        const submitted = await submitCityFiling(past, submitter, { ...key, expectedVersion });
        if (submitted !== null) recordedId(submitted);
        return;
      }
      const answered =
        act === 'return'
          ? await returnCityFiling(past, city, key, { expectedVersion, reason: RETURN_REASON })
          : await numberCityFiling(past, city, key, {
              expectedVersion,
              number: `示例〔${on.slice(0, 4)}〕${past.reference.city.name}备${nameOf(past, countyId)}${name}`,
              filedOn: on,
            });
      doneValue(answered);
    },
  }));
}

function nameOf({ reference }: Pick<AppContext, 'reference'>, countyId: string): string {
  return reference.counties.find(({ id }) => id === countyId)?.name ?? '';
}
