import type { SubmitCase } from '@tongban/contract';
import { handlingOf } from '@tongban/domain/catalogue';
import { addMilliseconds, type LocalDate, startOfDay } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { SimulatedClock } from '../../../platform/clock/clock.ts';
import { owedMaterials, stageUploadFor, submitCase } from '../../cases/index.ts';
import { validApplication } from '../../catalogue/index.ts';
import type { CaseScene } from '../case-scene.ts';
import { DEMO_COUNTY_CODE, LUXI_CODE } from '../demo-bodies.ts';
import { type DemoWorld, townshipNamed } from '../demo-world.ts';
import type { Pace } from '../story.ts';
import { beatsOf, COUNTY_DESK, type Route, TOWNSHIP_DESK } from './course.ts';
import { historyStaff } from './history-staff.ts';
import type { PlannedCase } from './plan-history.ts';
import { samplePdf, samplePng } from './sample-files.ts';
import { workingDayAfter } from './working-days.ts';

const MINUTE = 60_000;
/** Acts follow one another at the desk after so many minutes, and a day's first at this time. */
const BETWEEN_ACTS = 6;
const MORNING = 9 * 60 + 20;

export interface CaseTelling {
  /** With a clock of its own, which `clock` sets. */
  readonly ctx: AppContext;
  readonly clock: SimulatedClock;
  readonly world: DemoWorld;
  readonly today: LocalDate;
  readonly breathe: Pace['breathe'];
}

/** Tells one case from its receipt to its end, or as far as it had come before today. */
export async function tellCase(telling: CaseTelling, planned: PlannedCase): Promise<void> {
  const { ctx, clock, today, breathe } = telling;
  let on = planned.on;
  let minute = planned.minute;
  const tick = () => {
    clock.set(addMilliseconds(startOfDay(on), minute * MINUTE));
    minute += BETWEEN_ACTS;
  };
  tick();
  const scene = await receive(telling, planned);
  for (const { wait, acts } of beatsOf(planned.course, routeOf(planned))) {
    if (wait > 0) {
      on = workingDayAfter(ctx.calendar, on, wait);
      minute = MORNING + (planned.applicant % 300);
    }
    if (on >= today) return;
    for (const act of acts) {
      tick();
      const began = performance.now();
      await act(scene);
      await breathe(performance.now() - began);
    }
  }
}

function routeOf({ place, item, course }: PlannedCase): Route {
  const isAtCounty = place.townshipName === null;
  const material = owedMaterials(item.guide, [])[0] ?? item.guide.materials[0];
  return {
    kind: !isAtCounty && item.mode === 'entrusted_acceptance' ? 'to_county' : 'here',
    desk: isAtCounty ? COUNTY_DESK : TOWNSHIP_DESK,
    isExternal: handlingOf(item.guide) === 'external_case',
    promisedDays: course === 'overdue' ? item.guide.promisedDays : 0,
    material: material ?? { id: 'application-form', name: '申请表' },
  };
}

async function receive(telling: CaseTelling, planned: PlannedCase): Promise<CaseScene> {
  const { ctx, world } = telling;
  const { place, item, online } = planned;
  const { county } = world;
  const homes = HOMES[county.code] ?? [];
  const home = homes[planned.applicant % homes.length] ?? '';
  const township = townshipNamed(world, place.townshipName ?? home);
  const who = await historyStaff(ctx, county.code, place.townshipName, item.holder);
  const clerk = who(place.townshipName === null ? 'county_hall_clerk' : 'township_window_clerk');
  const scope = online ? `visit:demo-${planned.applicant}` : `account:${clerk.accountId}`;
  const uploads = uploader(ctx, county.id, scope, planned.applicant);
  const application = await applicationOf(telling, planned, township.name, uploads);
  const command: SubmitCase = {
    ...application,
    itemId: item.id,
    countyId: county.id,
    townshipId: place.townshipName === null ? null : township.id,
    channel: online ? 'online' : place.townshipName === null ? 'county_hall' : 'township_centre',
    townships: [township.id],
    materials: await materialsOf(planned, uploads),
    conditions: [],
  };
  const by = online ? ({ kind: 'visitor', scope } as const) : ({ kind: 'staff', actor: clerk } as const);
  const outcome = await submitCase(ctx, by, command, null);
  if (outcome.kind !== 'done') {
    throw new Error(`The demo's case of item ${item.no} was refused: ${JSON.stringify(outcome)}`);
  }
  const collectorName = application.applicant.contactName ?? application.applicant.name;
  return { ctx, townshipId: township.id, collectorName, who, caseId: outcome.value.caseId, version: 1 };
}

/** Where those live who come to the county hall: townships that have started nothing too. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  [DEMO_COUNTY_CODE]: ['魏湾镇', '王集镇', '庄寨镇', '曹城街道'],
  [LUXI_CODE]: ['马岭岗镇', '陈集镇'],
};

async function applicationOf(
  { world }: CaseTelling,
  { item, applicant, on }: PlannedCase,
  townshipName: string,
  upload: Uploader,
): Promise<Pick<SubmitCase, 'applicant' | 'answers'>> {
  const fileFields = item.guide.formFields.filter(({ type, required }) => type === 'file' && required);
  const files = new Map<string, string>();
  for (const { id, label } of fileFields) files.set(id, await upload(label));
  return validApplication(item.guide, {
    n: applicant,
    countyName: world.county.name,
    townshipName,
    regionCode: world.county.code,
    today: on,
    filesOf: (fieldId) => [files.get(fieldId) ?? []].flat(),
  });
}

async function materialsOf({ item, online, files }: PlannedCase, upload: Uploader) {
  const owed = owedMaterials(item.guide, []);
  const filed = [];
  for (const { id, name } of online ? owed : owed.slice(0, files)) {
    filed.push({ materialId: id, uploadId: await upload(name) });
  }
  return filed;
}

type Uploader = (name: string) => Promise<string>;

/** Pictures and PDF in turn, made on the fly. */
function uploader(ctx: AppContext, countyId: string, scope: string, n: number): Uploader {
  let count = 0;
  return async (name) => {
    count += 1;
    const isPicture = (n + count) % 2 === 0;
    const file = isPicture
      ? { name: `${name}.png`, content: samplePng(n + count) }
      : { name: `${name}.pdf`, content: samplePdf(n + count) };
    const staged = await stageUploadFor(ctx, { countyId, scope, ...file });
    if (staged.kind !== 'done') throw new Error(`The demo's file was refused: ${JSON.stringify(staged)}`);
    return staged.value.uploadId;
  };
}
