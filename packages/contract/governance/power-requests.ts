import { z } from 'zod';
import { idSchema, localDateSchema, versionSchema } from '../scalars.ts';

const KINDS = ['ask', 'give_back'] as const;
const STATES = ['open', 'accepted', 'refused', 'withdrawn'] as const;
const MODES = ['entrusted_decision', 'entrusted_acceptance'] as const;
const REASONS = ['runs_badly', 'poor_effect', 'unrealistic'] as const;

export const powerRequestsQuerySchema = z.object({
  state: z.enum(STATES).default('open'),
  county: idSchema.optional(),
  township: idSchema.optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type PowerRequestsQuery = z.infer<typeof powerRequestsQuerySchema>;

export const powerRequestRowSchema = z
  .object({
    id: z.string(),
    countyId: z.string(),
    townshipId: z.string(),
    townshipName: z.string(),
    kind: z.enum(KINDS),
    kindName: z.string(),
    itemId: z.string().nullable(),
    itemNo: z.number().int().nullable(),
    itemName: z.string(),
    /** 实施方式 that is asked for, or why the item is given back. */
    particular: z.string(),
    /** Why it is given back; null = it is asked for. */
    reason: z.enum(REASONS).nullable(),
    state: z.enum(STATES),
    stateName: z.string(),
    requestedOn: localDateSchema,
    /** Days since, as long as nobody answered. */
    waitingDays: z.number().int().nullable(),
    answeredOn: localDateSchema.nullable(),
    /** What is done about an accepted request until now; null where nothing follows. */
    followUp: z.object({ isDone: z.boolean(), text: z.string() }).nullable(),
  })
  .meta({ id: 'PowerRequestRow' });
export type PowerRequestRowView = z.infer<typeof powerRequestRowSchema>;

export const powerRequestPageSchema = z
  .object({
    rows: z.array(powerRequestRowSchema),
    next: z.string().nullable(),
    states: z.array(z.object({ value: z.enum(STATES), name: z.string(), count: z.number().int() })),
    /** Whether the reader may write one. */
    mayAsk: z.boolean(),
  })
  .meta({ id: 'PowerRequestPage' });
export type PowerRequestPageView = z.infer<typeof powerRequestPageSchema>;

export const powerRequestSchema = z
  .object({
    row: powerRequestRowSchema,
    version: versionSchema,
    requestedByName: z.string(),
    /** What the township wrote, part by part; null = erased. */
    statement: z.array(z.object({ label: z.string(), text: z.string().nullable() })),
    answer: z
      .object({ reasons: z.string().nullable(), answeredByName: z.string(), answeredOn: localDateSchema })
      .nullable(),
    mayAnswer: z.boolean(),
    mayWithdraw: z.boolean(),
    /** What an acceptance brings about, told before it is given. */
    consequence: z.string(),
  })
  .meta({ id: 'PowerRequest' });
export type PowerRequestView = z.infer<typeof powerRequestSchema>;

export const powerRequestChoicesSchema = z
  .object({
    townships: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        items: z.array(
          z.object({
            itemId: z.string(),
            no: z.number().int().nullable(),
            name: z.string(),
            /** Null = not held at present. */
            held: z
              .object({ mode: z.string(), modeName: z.string(), generation: z.number().int() })
              .nullable(),
            /** 46–49 are no powers and cannot be asked for. */
            isCollection: z.boolean(),
          }),
        ),
      }),
    ),
    modes: z.array(z.object({ value: z.enum(MODES), name: z.string() })),
    reasons: z.array(z.object({ value: z.enum(REASONS), name: z.string() })),
  })
  .meta({ id: 'PowerRequestChoices' });
export type PowerRequestChoicesView = z.infer<typeof powerRequestChoicesSchema>;

const text = z.string().trim().max(1000, '不超过1000字');
/** As long as the list's row takes it. */
const ground = z.string().trim().max(300, '不超过300字');

export const makePowerRequestSchema = z.object({
  /** Made by whoever sends it, so that a repeated post has one effect. */
  id: z.uuid(),
  townshipId: idSchema,
  asked: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('ask'),
      /** Null = outside the catalogue, by its name. */
      itemId: idSchema.nullable(),
      localName: z.string().trim().max(60).nullable(),
      mode: z.enum(MODES),
      volume: ground.describe('办件量'),
      demand: ground.describe('群众需求'),
      capacity: ground.describe('承接能力'),
    }),
    z.object({
      kind: z.literal('give_back'),
      itemId: idSchema,
      generation: z.number().int().positive(),
      reason: z.enum(REASONS),
      situation: text.describe('具体情况'),
    }),
  ]),
});
export type MakePowerRequestBody = z.infer<typeof makePowerRequestSchema>;

const seen = { expectedVersion: versionSchema };
export const withdrawPowerRequestSchema = z.object(seen);
export const answerPowerRequestSchema = z.object({ ...seen, isAccepted: z.boolean(), reasons: text });
export type AnswerPowerRequestBody = z.infer<typeof answerPowerRequestSchema>;
