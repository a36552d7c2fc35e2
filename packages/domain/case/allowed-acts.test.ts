import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseAct, postMay } from '../terms/index.ts';
import { attempt, caseWorld, contextOf, type Step, walked, worldOf } from '../testing/case-world.ts';
import { TOWN_A, TOWN_B } from '../testing/county.ts';
import { sealStatusRecord } from '../testing/delegated-pair.ts';
import { at } from '../testing/moment.ts';
import { COUNTY_POSTS, person, TOWNSHIP_POSTS } from '../testing/people.ts';
import { ACTS, aStart, aStep, wander } from '../testing/random-case.ts';
import { at3March, cast, STAGES } from '../testing/stages.ts';
import { allowedActs } from './allowed-acts.ts';
import type { CaseActor, CaseContext } from './case-context.ts';

/** `allowed` must say exactly what the decider says to a well-formed command, for every act of the post. */
function compare(context: CaseContext): void {
  const offered = allowedActs(context);
  expect(offered.map((o) => o.act).sort()).toEqual(
    ACTS.filter((act) => postMay(context.actor.appointment.post, act)).sort(),
  );
  for (const { act, allowed, refusals } of offered) {
    if (act === 'receive') continue;
    const answer = attempt(context, act);
    expect({ act, allowed }).toEqual({ act, allowed: answer.ok });
    expect(refusals.length === 0).toBe(allowed);
    if (!answer.ok) {
      const told = new Set(refusals.map((r) => r.code));
      expect([...told].sort()).toEqual([...new Set(answer.refusals.map((r) => r.code))].sort());
    }
  }
}

describe('design §2.6 the acts that the workbench shows', () => {
  const world = caseWorld('entrusted_decision');
  const worlds = [world, worldOf([...world.records, sealStatusRecord(TOWN_A, 'suspended', '2026-03-05')])];
  const everyone = [
    ...TOWNSHIP_POSTS.flatMap((post) => [person(post, TOWN_A), person(post, TOWN_B)]),
    ...COUNTY_POSTS.map((post) => person(post)),
  ];

  it.each(STAGES)('CAS-20 agree with the rules for everybody at stage %s', (stage) => {
    for (const world of worlds) {
      const state = at3March(caseWorld('entrusted_decision'), stage);
      for (const actor of everyone) compare(contextOf(world, state, actor, at('2026-03-05')));
    }
  });

  it('CAS-20 agree with the rules on random cases', () => {
    fc.assert(
      fc.property(
        aStart,
        fc.array(aStep, { maxLength: 40 }),
        fc.constantFrom(...everyone),
        ({ world, where }, steps, actor) => {
          const last = wander(world, where, steps).at(-1);
          if (!last) return;
          compare(contextOf(last.world, last.after, actor, at('2026-03-12')));
          compare(contextOf(last.world, last.after, last.step.actor, at('2026-03-12')));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('design §2.6 every act has its name and consequence, a greyed one its reasons and next steps', () => {
    for (const act of allowedActs(
      contextOf(
        caseWorld('entrusted_decision'),
        at3March(caseWorld('entrusted_decision'), 'placed'),
        cast.clerk,
        at('2026-03-05'),
      ),
    )) {
      expect(act.name).not.toBe('');
      expect(act.consequence).toMatch(/。$/u);
      for (const refusal of act.refusals) expect(refusal.next).toMatch(/。$/u);
    }
  });

  it('CAS-20 a greyed act says what is missing on this very case', () => {
    const textsOf = (stage: (typeof STAGES)[number], actor: CaseActor, act: CaseAct) =>
      allowedActs(contextOf(world, at3March(world, stage), actor, at('2026-03-05')))
        .find((o) => o.act === act)
        ?.refusals.map((r) => r.text);
    expect(textsOf('requested', cast.issuer, 'issue')).toEqual(['文书尚未用印，不能出件。']);
    expect(textsOf('accepted', cast.reviewer, 'resume')).toEqual(['没有可以恢复的暂停。']);
    expect(textsOf('sealed', cast.issuer, 'issue')).toEqual([]);
  });

  it('L-45 a pause that lasts may be ended, one that ended may not', () => {
    const resumeOn = (steps: readonly Step[]) =>
      allowedActs(
        contextOf(world, walked(world, at3March(world, 'accepted'), steps), cast.reviewer, at('2026-03-06')),
      ).find((o) => o.act === 'resume')?.allowed;
    expect(resumeOn([[cast.reviewer, 'pause', '2026-03-04']])).toBe(true);
    expect(
      resumeOn([
        [cast.reviewer, 'pause', '2026-03-04'],
        [cast.reviewer, 'resume', '2026-03-05'],
      ]),
    ).toBe(false);
  });

  it('SEA-01 where the organ has no seal at all, asking for one is greyed', () => {
    const bare = worldOf(world.records.filter((r) => r.stream !== 'seal'));
    const asked = allowedActs(
      contextOf(bare, at3March(world, 'decided'), cast.reviewer, at('2026-03-05')),
    ).find((o) => o.act === 'request_seal');
    expect(asked).toMatchObject({ allowed: false, refusals: [{ code: 'SEA-01' }] });
  });
});
