import { z } from 'zod';
import { daySchema, idSchema, instantSchema, localDateSchema, versionSchema } from '../scalars.ts';

const words = (most: number) => z.string().trim().max(most, `不超过${most}字`);
const named = z.object({ id: z.string(), name: z.string() });
const choice = z.object({ value: z.string(), name: z.string() });
const itemRef = z.object({ id: z.string(), no: z.number().int().nullable(), name: z.string() });

const ORGANISATION_KINDS = [
  'city_body',
  'county_government',
  'county_department',
  'township_government',
  'company',
  'mass_organisation',
] as const;
const CAPACITY_KINDS = [
  'power_holder',
  'supervisor',
  'service_manager',
  'filing_receiver',
  'justice',
  'seal_owner',
  'hall_operator',
  'company',
  'collection_agent',
  'designated_office',
] as const;
const CHANGE_KINDS = ['rename', 'end', 'move', 'first_manager'] as const;
const capacityKey = z.object({ kind: z.enum(CAPACITY_KINDS), itemId: idSchema.nullable() });

export const organisationDeskQuerySchema = z.object({
  county: idSchema.optional(),
  q: words(60).optional(),
  kind: z.enum(ORGANISATION_KINDS).optional(),
  state: z.enum(['current', 'ended']).optional(),
});
export type OrganisationDeskQuery = z.infer<typeof organisationDeskQuerySchema>;

const deskRow = z.object({
  countyId: z.string(),
  id: z.string(),
  name: z.string(),
  kindName: z.string(),
  townshipName: z.string().nullable(),
  creditCode: z.string().nullable(),
  capacities: z.array(z.string()),
  validFrom: localDateSchema,
  validUntil: localDateSchema.nullable(),
  isCurrent: z.boolean(),
});
export type OrganisationDeskRow = z.infer<typeof deskRow>;

const changeRow = z.object({
  countyId: z.string(),
  id: z.string(),
  kind: z.enum(CHANGE_KINDS),
  /** What changes, in one sentence. */
  title: z.string(),
  state: z.enum(['open', 'confirmed', 'withdrawn']),
  stateName: z.string(),
  writtenByName: z.string(),
  writtenAt: instantSchema,
});
export type OrganisationChangeRow = z.infer<typeof changeRow>;

export const organisationDeskSchema = z
  .object({
    countyId: z.string(),
    countyName: z.string(),
    today: localDateSchema,
    counties: z.array(named),
    kinds: z.array(choice),
    rows: z.array(deskRow),
    /** Townships whose government is not recorded as of today, with the name that the division list suggests. */
    missingGovernments: z.array(z.object({ townshipId: z.string(), name: z.string() })),
    /** Whose seals a body of the county may bear instead of its own. */
    sealOwners: z.array(named),
    changes: z.array(changeRow),
  })
  .meta({ id: 'OrganisationDesk' });
export type OrganisationDeskView = z.infer<typeof organisationDeskSchema>;

/** What rests on a body and what is to be done about it. */
const touchedGroup = z.object({
  kind: z.enum(['list', 'agreement', 'memo', 'missing_memo', 'seal', 'appointment', 'case']),
  title: z.string(),
  /** What the county has to do (E-05, E-06). */
  todo: z.string(),
  count: z.number().int(),
  rows: z.array(z.object({ id: z.string(), label: z.string(), to: z.string().nullable() })),
});
export type TouchedGroupView = z.infer<typeof touchedGroup>;

export const governedOrganisationSchema = z
  .object({
    row: deskRow,
    version: versionSchema,
    today: localDateSchema,
    shortName: z.string(),
    sealOwnerName: z.string().nullable(),
    formerNames: z.array(z.object({ name: z.string(), until: localDateSchema })),
    predecessors: z.array(named),
    successor: named.nullable(),
    capacities: z.array(
      z.object({
        kind: z.enum(CAPACITY_KINDS),
        kindName: z.string(),
        item: itemRef.nullable(),
        from: localDateSchema,
        until: localDateSchema.nullable(),
        basis: z.string().nullable(),
        successorName: z.string().nullable(),
        isHeld: z.boolean(),
      }),
    ),
    /** What rests on it today. */
    restsOn: z.array(touchedGroup),
    /** What a renaming, merger or move of power left to be done. */
    toDo: z.array(touchedGroup),
    changes: z.array(changeRow),
    capacityKinds: z.array(z.object({ value: z.string(), name: z.string(), isOfItem: z.boolean() })),
    items: z.array(itemRef),
    /** Bodies of the county that may take over. */
    others: z.array(named),
  })
  .meta({ id: 'GovernedOrganisation' });
export type GovernedOrganisationView = z.infer<typeof governedOrganisationSchema>;

export const registerOrganisationSchema = z.object({
  id: idSchema,
  kind: z.enum(ORGANISATION_KINDS),
  name: words(80),
  shortName: words(60),
  creditCode: words(18).nullable(),
  townshipId: idSchema.nullable(),
  validFrom: daySchema,
  sealOwnerId: idSchema.nullable(),
});
export type RegisterOrganisationBody = z.infer<typeof registerOrganisationSchema>;

export const registerGovernmentsSchema = z.object({
  validFrom: daySchema,
  rows: z.array(z.object({ id: idSchema, townshipId: idSchema, name: words(80) })).max(60),
});
export type RegisterGovernmentsBody = z.infer<typeof registerGovernmentsSchema>;
export const registeredGovernmentsSchema = z
  .object({ recorded: z.number().int(), known: z.number().int() })
  .meta({ id: 'RegisteredGovernments' });

export const grantCapacitiesSchema = z.object({
  expectedVersion: versionSchema,
  kind: z.enum(CAPACITY_KINDS),
  /** The items; none for a capacity of the body itself. */
  itemIds: z.array(idSchema).max(200),
  from: daySchema,
  until: daySchema.nullable(),
  basis: words(200).nullable(),
});
export type GrantCapacitiesBody = z.infer<typeof grantCapacitiesSchema>;

const organisationChangeContentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('rename'),
    organisationId: idSchema,
    name: words(80),
    shortName: words(60),
    from: daySchema,
    basis: words(200),
  }),
  z.object({
    kind: z.literal('end'),
    organisationId: idSchema,
    lastDay: daySchema,
    successorId: idSchema.nullable(),
    basis: words(200),
  }),
  z.object({
    kind: z.literal('move'),
    organisationId: idSchema,
    capacities: z.array(capacityKey).max(200),
    lastDay: daySchema,
    successorId: idSchema.nullable(),
    basis: words(200),
  }),
  z.object({
    kind: z.literal('first_manager'),
    organisationId: idSchema,
    name: words(40),
    employment: z.enum(['civil_servant', 'public_institution', 'outsourced', 'volunteer']),
    from: daySchema,
  }),
]);
export const writeOrganisationChangeSchema = z.object({
  id: idSchema,
  content: organisationChangeContentSchema,
});
export type WriteOrganisationChangeBody = z.infer<typeof writeOrganisationChangeSchema>;

export const organisationChangeSchema = z
  .object({
    row: changeRow,
    organisationId: z.string(),
    organisationName: z.string(),
    organisationVersion: versionSchema,
    facts: z.array(z.object({ label: z.string(), text: z.string() })),
    /** What it touches, computed now. */
    touched: z.array(touchedGroup),
    isOwn: z.boolean(),
    mayConfirm: z.boolean(),
    closedByName: z.string().nullable(),
    closedAt: instantSchema.nullable(),
  })
  .meta({ id: 'OrganisationChange' });
export type OrganisationChangeView = z.infer<typeof organisationChangeSchema>;
export const confirmOrganisationChangeSchema = z.object({ organisationVersion: versionSchema });
export type ConfirmOrganisationChangeBody = z.infer<typeof confirmOrganisationChangeSchema>;

export const countyStartQuerySchema = z.object({ county: idSchema.optional() });
export const countyStartSchema = z
  .object({
    countyId: z.string(),
    countyName: z.string(),
    counties: z.array(z.object({ id: z.string(), name: z.string(), done: z.number().int() })),
    steps: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        who: z.string(),
        note: z.string(),
        isDone: z.boolean(),
        /** Null where the reader has no such desk. */
        to: z.string().nullable(),
        search: z.record(z.string(), z.string()),
      }),
    ),
    /** The bodies at which the first manager may be put in post; empty once there is one. */
    managerBodies: z.array(named),
    changes: z.array(changeRow),
  })
  .meta({ id: 'CountyStart' });
export type CountyStartView = z.infer<typeof countyStartSchema>;
