import type { CaseState } from '../case/index.ts';
import { type CaseWorld, submitted, walked } from './case-world.ts';
import { TOWN_A } from './county.ts';
import { person } from './people.ts';

/** The people of township A and of the county, by what they do. */
export const cast = {
  clerk: person('township_window_clerk'),
  reviewer: person('township_reviewer'),
  approver: person('township_approver'),
  keeper: person('township_seal_keeper'),
  issuer: person('township_issue_clerk'),
  head: person('centre_head'),
  hallClerk: person('county_hall_clerk'),
  countyReviewer: person('county_reviewer'),
  countyApprover: person('county_approver'),
  countyKeeper: person('county_seal_keeper'),
  countyIssuer: person('county_issue_clerk'),
} as const;

/** A case of township A on 2026-03-03, brought as far as the stage says. */
export const STAGES = [
  'submitted',
  'placed',
  'accepted',
  'reviewed',
  'decided',
  'requested',
  'sealed',
  'issued',
  'delivered',
] as const;
export type Stage = (typeof STAGES)[number];

export function at3March(world: CaseWorld, stage: Stage): CaseState {
  const steps = [
    [cast.clerk, 'confirm_place'],
    [cast.clerk, 'accept'],
    [cast.reviewer, 'review'],
    [cast.approver, 'decide'],
    [cast.reviewer, 'request_seal'],
    [cast.keeper, 'seal'],
    [cast.issuer, 'issue'],
    [cast.issuer, 'deliver'],
  ] as const;
  return walked(world, submitted(world, TOWN_A), steps.slice(0, STAGES.indexOf(stage)));
}
