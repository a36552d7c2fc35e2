import type { InFlightRule } from '@tongban/domain/delegation';
import { type Instant, instant, localDate } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { findItemByNo, validApplication } from '../catalogue/index.ts';
import { recallDelegation } from '../delegations/index.ts';
import { verifyInstallation } from '../verification/index.ts';
import { acceptCase } from './operations/accept-case.ts';
import { applySeal } from './operations/apply-seal.ts';
import { confirmPlace } from './operations/confirm-place.ts';
import { decideCase } from './operations/decide-case.ts';
import { issueCase } from './operations/issue-case.ts';
import { issueSupplementNotice } from './operations/issue-supplement-notice.ts';
import { listCases } from './operations/list-cases.ts';
import { requestSeal } from './operations/request-seal.ts';
import { reviewCase } from './operations/review-case.ts';
import { takeOverCase } from './operations/take-over-case.ts';
import { transferCase } from './operations/transfer-case.ts';
import { transferCases } from './operations/transfer-cases.ts';
import { type CaseWalk, takenIn } from './testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { codesOf } from './testing/outcomes.ts';

/** Three items that 庄寨镇 decides, each recalled with another rule for what is in flight (E-01, E-02). */
const RECALLS: readonly { readonly no: number; readonly inFlight: InFlightRule }[] = [
  { no: 5, inFlight: { kind: 'finish', withinDays: 5 } },
  { no: 13, inFlight: { kind: 'hand_over' } },
  { no: 20, inFlight: { kind: 'freeze' } },
];
/** How many cases of each item stand where when the power ends: 17 an item, 51 in all. */
const STAGES = {
  submitted: 3,
  supplementing: 2,
  accepted: 3,
  reviewed: 3,
  seal_requested: 3,
  sealed: 2,
  in_transit: 1,
} as const;
type Stage = keyof typeof STAGES;

const EFFECTIVE_ON = localDate('2026-03-17');
const LAST_SECOND = instant('2026-03-16T15:59:59.000Z');
/** 00:00 in Shanghai: the first instant without the power. */
const MIDNIGHT = instant('2026-03-16T16:00:00.000Z');
const MORNING = instant('2026-03-17T01:00:00.000Z');
/** The first instant after the five days of the run-off. */
const RUN_OFF_OVER = instant('2026-03-21T16:00:00.000Z');

const CLERK = 'township_window_clerk' as const;
const MEETS = { conclusion: 'meets', opinion: '符合条件，建议准予。' } as const;
const GRANTED = { outcome: 'granted', findings: null, reasons: null } as const;
const TO_COUNTY = { toTownshipId: null, note: '赋权收回，移交县级办理' } as const;

interface InFlight {
  readonly rule: InFlightRule['kind'];
  readonly stage: Stage;
  readonly walk: CaseWalk;
}

onEngines('recall with cases in flight', (engine) => {
  let county: DemoCounty;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  }, 120_000);
  afterAll(() => county.close());

  const at = (now: Instant) => county.setClock(now);
  const dueOf = async ({ caseId }: CaseWalk) => {
    const { database } = county.ctx;
    const query = database.db
      .selectFrom('service_case')
      .select(['due_on', 'number'])
      .where('id', '=', caseId);
    return query.executeTakeFirstOrThrow();
  };

  const inFlight = async (flag: 'power_ended' | 'power_frozen') => {
    const clerk = await county.actorIn(CLERK, READY);
    const list = await listCases(county.ctx, clerk, { queue: 'waiting', q: '', flag, limit: 20 });
    if (list.kind !== 'done') throw new Error('The list was not read.');
    return list.value.cases;
  };
  /** Page after page, each started twice at once: which cases went, each exactly once. */
  const handOverAll = async (): Promise<ReadonlySet<string>> => {
    const clerk = await county.actorIn(CLERK, READY);
    const sent = new Set<string>();
    for (let page = await inFlight('power_ended'); page.length > 0; page = await inFlight('power_ended')) {
      const before = sent.size;
      const cases = page.map(({ id, version }) => ({ caseId: id, expectedVersion: version }));
      const start = () => transferCases(county.ctx, clerk, { cases, note: TO_COUNTY.note });
      for (const outcome of await Promise.all([start(), start()])) {
        for (const { caseId, done } of outcome.kind === 'done' ? outcome.value.results : []) {
          if (!done) continue;
          expect(sent.has(caseId)).toBe(false);
          sent.add(caseId);
        }
      }
      expect(sent.size, 'a page that nothing leaves').toBeGreaterThan(before);
    }
    return sent;
  };

  it('R-2.3.3 E-01 E-02 fifty cases in flight move each by its rule, with their number and their deadline, and nothing is lost', async () => {
    const cases: InFlight[] = [];
    for (const [index, { no, inFlight }] of RECALLS.entries()) {
      let n = index * 100;
      for (const [stage, count] of Object.entries(STAGES) as [Stage, number][]) {
        for (let each = 0; each < count; each += 1) {
          n += 1;
          const walk = await takeIn(county, no, n);
          await bringTo(county, walk, stage);
          cases.push({ rule: inFlight.kind, stage, walk });
        }
      }
    }
    expect(cases).toHaveLength(51);
    const before = new Map<CaseWalk, Awaited<ReturnType<typeof dueOf>>>();
    for (const { walk } of cases) before.set(walk, await dueOf(walk));

    const recorder = await county.actorIn('county_service_manager');
    const by = { personId: recorder.personId, organisationId: null };
    for (const { no, inFlight } of RECALLS) {
      const itemId = findItemByNo(county.ctx.reference, no)?.item.id ?? '';
      const pair = { countyId: county.countyId, townshipId: county.townshipId(READY), itemId };
      const recall = { generation: 1, effectiveOn: EFFECTIVE_ON, reason: 'runs_badly', inFlight } as const;
      expect(await recallDelegation(county.ctx, by, { ...pair, ...recall })).toMatchObject({ ok: true });
    }

    // The power holds to the end of the day, and ends for every rule but one at the same instant.
    const of = (rule: InFlightRule['kind'], stage: Stage) =>
      cases.filter((each) => each.rule === rule && each.stage === stage).map(({ walk }) => walk);
    at(LAST_SECOND);
    for (const { inFlight } of RECALLS) {
      const [first] = of(inFlight.kind, 'seal_requested');
      if (first) expect(codesOf(await sealIt(first)), inFlight.kind).toEqual(['done']);
    }
    at(MIDNIGHT);
    for (const { inFlight } of RECALLS) {
      const [, second] = of(inFlight.kind, 'seal_requested');
      const codes = second ? codesOf(await sealIt(second)) : [];
      expect(codes, inFlight.kind).toEqual([inFlight.kind === 'finish' ? 'done' : 'DLG-13']);
    }

    // In the morning everybody tries the next step; what was not accepted before is in no run-off.
    at(MORNING);
    const next: Readonly<Partial<Record<Stage, (walk: CaseWalk) => Promise<string[]>>>> = {
      submitted: async (walk) => codesOf(await walk.try(acceptCase, CLERK, READY, {})),
      accepted: async (walk) => codesOf(await walk.try(reviewCase, 'township_reviewer', READY, MEETS)),
      reviewed: async (walk) => codesOf(await walk.try(decideCase, 'township_approver', READY, GRANTED)),
      sealed: async (walk) => codesOf(await walk.try(issueCase, 'township_issue_clerk', READY, {})),
    };
    for (const { rule, stage, walk } of cases) {
      const [last] = of('finish', 'accepted').slice(-1);
      if (walk === last) continue;
      const codes = await next[stage]?.(walk);
      if (codes === undefined) continue;
      const isFinished = rule === 'finish' && stage !== 'submitted';
      expect(codes, `${rule} ${stage}`).toEqual(isFinished ? ['done'] : ['DLG-13']);
    }
    // The run-off ends too: the one that was left over is the county's now.
    at(RUN_OFF_OVER);
    const [late] = of('finish', 'accepted').slice(-1);
    if (!late) throw new Error('One accepted case was left over.');
    expect(codesOf(await late.try(reviewCase, 'township_reviewer', READY, MEETS))).toEqual(['DLG-13']);

    // Whatever the township may not finish goes to the county as it is; a file on its way arrives.
    const handedOver = cases.filter(
      ({ rule, stage, walk }) =>
        rule !== 'finish' || ['submitted', 'in_transit'].includes(stage) || walk === late,
    );
    const sent = await handOverAll();
    // The run-off is over for all that it did not bring to an end: only what was issued in it is still handed out there.
    const listed = cases.filter(
      ({ rule, stage }) =>
        rule !== 'freeze' && stage !== 'in_transit' && !(rule === 'finish' && stage === 'sealed'),
    );
    expect([...sent].sort()).toEqual(listed.map(({ walk }) => walk.caseId).sort());
    const frozen = await inFlight('power_frozen');
    expect(frozen.map(({ id }) => id).sort()).toEqual(
      handedOver
        .filter(({ rule, stage }) => rule === 'freeze' && stage !== 'in_transit')
        .map(({ walk }) => walk.caseId)
        .sort(),
    );
    for (const { rule, stage, walk } of handedOver) {
      const isSent = stage === 'in_transit' || sent.has(walk.caseId);
      if (!isSent) await walk.walk(transferCase, CLERK, READY, TO_COUNTY);
      await walk.walk(takeOverCase, 'county_reviewer', null, {});
      expect((await walk.state()).custody.townshipId).toBeNull();
      expect(await dueOf(walk), `${rule} ${stage}`).toEqual(before.get(walk));
    }

    // And the county goes on: it reviews what it decides itself, and seals what the township has decided.
    for (const rule of ['hand_over', 'freeze'] as const) {
      const [reviewed] = of(rule, 'reviewed');
      await reviewed?.walk(reviewCase, 'county_reviewer', null, MEETS);
      await reviewed?.walk(decideCase, 'county_approver', null, GRANTED);
      const [accepted] = of(rule, 'accepted');
      await accepted?.walk(reviewCase, 'county_reviewer', null, MEETS);
      const [, requested] = of(rule, 'seal_requested');
      await requested?.walk(requestSeal, 'county_reviewer', null, {});
      const contentDigest = (await requested?.state())?.decision?.document?.contentDigest ?? '';
      await requested?.walk(applySeal, 'county_seal_keeper', null, { contentDigest });
      expect((await requested?.state())?.decision?.place.townshipId).toBe(county.townshipId(READY));
    }

    const kept = await county.ctx.database.db.selectFrom('service_case').select('id').execute();
    expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(cases.map(({ walk }) => walk.caseId)));
    for await (const finding of verifyInstallation(county.ctx)) expect.unreachable(JSON.stringify(finding));
  }, 240_000);
});

/** An invented application for the item at 庄寨镇's window. */
async function takeIn(county: DemoCounty, no: number, n: number): Promise<CaseWalk> {
  const found = findItemByNo(county.ctx.reference, no);
  if (!found) throw new Error(`The catalogue has no item ${no}.`);
  const place = {
    countyName: '曹县',
    townshipName: READY,
    regionCode: '371721',
    today: localDate('2026-03-16'),
  };
  const townshipId = county.townshipId(READY);
  return takenIn(county, {
    countyId: county.countyId,
    townshipId,
    channel: 'township_centre',
    townships: [townshipId],
    itemId: found.item.id,
    materials: [],
    conditions: [],
    ...validApplication(found.guide, { ...place, n }),
  });
}

/** Walks a case that was just taken in to where it is to stand when the power ends. */
async function bringTo(county: DemoCounty, walk: CaseWalk, stage: Stage): Promise<void> {
  const townships = [county.townshipId(READY)];
  if (stage === 'submitted') return void (await walk.walk(confirmPlace, CLERK, READY, { townships }));
  if (stage === 'supplementing') {
    const points = [{ about: 'application-form', text: '请补充经营场所的平面图。' }];
    return void (await walk.walk(issueSupplementNotice, CLERK, READY, { points }));
  }
  await walk.walk(confirmPlace, CLERK, READY, { townships });
  await walk.walk(acceptCase, CLERK, READY, {});
  if (stage === 'accepted') return;
  if (stage === 'in_transit') return void (await walk.walk(transferCase, CLERK, READY, TO_COUNTY));
  await walk.walk(reviewCase, 'township_reviewer', READY, MEETS);
  if (stage === 'reviewed') return;
  await walk.walk(decideCase, 'township_approver', READY, GRANTED);
  await walk.walk(requestSeal, 'township_reviewer', READY, {});
  if (stage === 'sealed') expect(codesOf(await sealIt(walk))).toEqual(['done']);
}

async function sealIt(walk: CaseWalk) {
  const contentDigest = (await walk.state()).decision?.document?.contentDigest ?? '';
  return walk.try(applySeal, 'township_seal_keeper', READY, { contentDigest });
}
