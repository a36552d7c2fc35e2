import type { Employment, PersonId, Post } from '@tongban/domain/terms';
import { DEMO_COUNTY_CODE, type DemoBody, LUXI_CODE } from './demo-bodies.ts';
import { OTHER_COUNTIES } from './demo-counties.ts';
import { inventedName } from './demo-names.ts';
import {
  BODIES_STAFF,
  ENDING_TOWNSHIP,
  LUXI_STAFF,
  LUXI_TOWNSHIP,
  LUXI_TOWNSHIP_STAFF,
  READY_TOWNSHIP,
  type Staff,
  TEAMS,
  UNFILED_TOWNSHIP,
} from './demo-staff.ts';
import { type DemoTownship, LATER_TOWNSHIPS } from './demo-townships.ts';

export interface DemoPerson {
  readonly personId: PersonId;
  /** Invented. */
  readonly name: string;
  readonly post: Post;
  readonly employment: Employment;
  readonly body: DemoBody | 'township';
  readonly countyCode: string;
  /** The name of the township for a township post. */
  readonly townshipName: string | null;
}

/** The first three are there from the first start on; their staff keep their logins. */
export const DEMO_TOWNSHIPS = { ready: '庄寨镇', unfiled: '古营集镇', ending: '普连集镇' } as const;
/** The townships of 曹县 with staff, in the order of the numbers in their logins. */
export const STAFFED_TOWNSHIPS: readonly string[] = [
  ...Object.values(DEMO_TOWNSHIPS),
  ...LATER_TOWNSHIPS.map(({ name }) => name),
];

/** Who is in post from the first start on; the ids are fixed, so that accounts can be made at any later time. */
export const firstPeople: readonly DemoPerson[] = [
  ...ofTownship(DEMO_TOWNSHIPS.ready, READY_TOWNSHIP, 1),
  ...ofTownship(DEMO_TOWNSHIPS.unfiled, UNFILED_TOWNSHIP, 21),
  ...ofTownship(DEMO_TOWNSHIPS.ending, ENDING_TOWNSHIP, 41),
  ...ofBodies(DEMO_COUNTY_CODE, BODIES_STAFF, 61),
];

/** 庄寨镇's second keeper: the B角 of its seal (E-12). */
export const DEPUTY_KEEPER: DemoPerson = {
  personId: personIdOf(801),
  name: inventedName(520),
  post: 'township_seal_keeper',
  employment: 'public_institution',
  body: 'township',
  countyCode: DEMO_COUNTY_CODE,
  townshipName: DEMO_TOWNSHIPS.ready,
};

/** Who comes with the rest of the city. */
export const laterPeople: readonly DemoPerson[] = [
  ...LATER_TOWNSHIPS.flatMap((township, index) =>
    ofTownship(township.name, teamOf(township, index), 201 + 20 * index),
  ),
  ...ofTownship(LUXI_TOWNSHIP, LUXI_TOWNSHIP_STAFF, 501, LUXI_CODE),
  ...ofBodies(LUXI_CODE, LUXI_STAFF, 521),
  // A seal needs somebody who keeps it (E-12): the one person of each other county.
  ...OTHER_COUNTIES.filter(({ code }) => code !== LUXI_CODE).flatMap(({ code, flagship }, index) =>
    ofTownship(
      flagship,
      [[inventedName(300 + index), 'township_seal_keeper', 'public_institution']],
      601 + index,
      code,
    ),
  ),
  DEPUTY_KEEPER,
];

/** The named people of the demonstration with their posts. */
export const demoPeople: readonly DemoPerson[] = [...firstPeople, ...laterPeople];

/** The first demo person in the post, in the township where one is named, of 曹县 where no other county is. Throws when there is none. */
export function demoPersonIn(
  post: Post,
  townshipName: string | null = null,
  countyCode: string = DEMO_COUNTY_CODE,
): DemoPerson {
  const person = demoPeople.find(
    (p) => p.post === post && p.townshipName === townshipName && p.countyCode === countyCode,
  );
  if (!person) throw new Error(`The demo has nobody in the post ${post} of ${townshipName ?? countyCode}.`);
  return person;
}

function ofTownship(
  townshipName: string,
  staff: readonly Staff[],
  firstNumber: number,
  countyCode: string = DEMO_COUNTY_CODE,
): DemoPerson[] {
  return staff.map(([name, post, employment = 'civil_servant'], index) => ({
    personId: personIdOf(firstNumber + index),
    name,
    post,
    employment,
    body: 'township',
    countyCode,
    townshipName,
  }));
}

function ofBodies(countyCode: string, staff: typeof BODIES_STAFF, firstNumber: number): DemoPerson[] {
  return staff.map(([body, name, post, employment = 'civil_servant'], index) => ({
    personId: personIdOf(firstNumber + index),
    name,
    post,
    employment,
    body,
    countyCode,
    townshipName: null,
  }));
}

/** Invented names; the team says who is there already. */
function teamOf({ team }: DemoTownship, index: number): Staff[] {
  return TEAMS[team].map(([post, employment], position) => [
    inventedName(40 + 6 * index + position),
    post,
    employment,
  ]);
}

/** The ids of invented people, by a number that nobody else has. */
export function personIdOf(number: number): PersonId {
  return `01840000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
