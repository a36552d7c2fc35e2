import { addDays, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import { inSnapshot, inTransaction } from '../../../platform/db/transaction.ts';
import { handOverWithNote, nameSealDeputy, sealStream, sealsForCase } from '../../seals/index.ts';
import { DEMO_TOWNSHIPS, DEPUTY_KEEPER, demoPersonIn } from '../demo-people.ts';
import { townshipNamed } from '../demo-world.ts';
import { samplePng } from '../history/sample-files.ts';
import { STORY_BEGINS, type ToldCounty } from '../seed-governance.ts';
import { type Pace, recordedId, tell } from '../story.ts';

const WEEKS_AGO = 28;

/**
 * 庄寨镇's seal gets a B角, who kept it over a weekend; its impression is taken as it comes back (E-12, R-1.2.6). On a weekend,
 * because no case of the past is decided on one.
 */
export async function tellSealKeeping(
  ctx: AppContext,
  { world, actor, clockFrom }: ToldCounty,
  today: LocalDate,
  pace?: Pace,
): Promise<void> {
  const clock = clockFrom(STORY_BEGINS);
  const past = { ...ctx, clock };
  const countyId = world.county.id;
  const townshipId = townshipNamed(world, DEMO_TOWNSHIPS.ready).id;
  const seals = await inSnapshot(ctx.database, (tx) => sealsForCase(tx, countyId, townshipId));
  const sealId = seals.find((seal) => seal.townshipId === townshipId)?.id ?? '';
  const target = { countyId, sealId };
  const keeperId = demoPersonIn('township_seal_keeper', DEMO_TOWNSHIPS.ready).personId;
  const witnessId = demoPersonIn('centre_head', DEMO_TOWNSHIPS.ready).personId;
  const saturday = saturdayBefore(addDays(today, -WEEKS_AGO));
  const sunday = addDays(saturday, 1);
  const handOver = { witnessId, isIntact: true };
  const leave = {
    ...handOver,
    reason: 'leave',
    receiverId: DEPUTY_KEEPER.personId,
    returnOn: sunday,
  } as const;
  const back = { ...handOver, reason: 'return', receiverId: keeperId, returnOn: null } as const;
  await tell(
    clock,
    [
      {
        on: addDays(saturday, -1),
        run: async () => void recordedId(await nameSealDeputy(past, actor, target, DEPUTY_KEEPER.personId)),
      },
      {
        on: saturday,
        run: async () =>
          void recordedId(await handOverWithNote(past, actor, target, { ...leave, impression: null })),
      },
      {
        on: sunday,
        run: async () => {
          const impression = await takeImpression(past, countyId, sealId);
          recordedId(await handOverWithNote(past, actor, target, { ...back, impression }));
        },
      },
    ],
    pace,
  );
}

async function takeImpression(ctx: AppContext, countyId: string, sealId: string) {
  const upload = await ctx.files.stageUpload('印模（示例）.png', samplePng(sealId.length));
  if ('refusal' in upload) throw new Error(`The demo's file was refused: ${JSON.stringify(upload.refusal)}`);
  const use = {
    countyId,
    purpose: 'seal_impression',
    record: `${sealStream.prefix}:${sealId}`,
    at: ctx.clock.now(),
  };
  const { id: fileId, digest } = await inTransaction(ctx.database, (tx) =>
    ctx.files.record(tx, upload.staged, use),
  );
  return { fileId, digest };
}

function saturdayBefore(day: LocalDate): LocalDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 1) % 7));
}
