import { z } from 'zod';
import { daySchema, idSchema, localDateSchema } from '../scalars.ts';

const bodySchema = z.object({ id: z.string(), name: z.string() });

/** One item of the county: who entrusts it, who supervises, whether the law lets it be entrusted. */
export const entrustableItemSchema = z
  .object({
    itemId: z.string(),
    no: z.number().int().nullable(),
    name: z.string(),
    powerTypeName: z.string(),
    /** As printed in the catalogue. */
    printedDepartment: z.string(),
    printedSupervisor: z.string(),
    /** A payment is a company's contract: it is neither entrusted nor reviewed. */
    isCollection: z.boolean(),
    /** Bodies that hold the power today; empty = 待县补充. */
    departments: z.array(bodySchema),
    supervisors: z.array(bodySchema),
    departmentId: z.string().nullable(),
    supervisorId: z.string().nullable(),
    /** 0 = nobody chose yet. */
    choiceVersion: z.number().int(),
    /** Approval and supervision lie with two bodies, by their ids; null = not known yet. */
    needsMemo: z.boolean().nullable(),
    /** The newest legal review of the chosen department; null = not reviewed. */
    review: z
      .object({ isEntrustable: z.boolean(), basis: z.string().nullable(), reviewedOn: localDateSchema })
      .nullable(),
    /** Reviews of all departments so far. */
    reviewVersion: z.number().int(),
  })
  .meta({ id: 'EntrustableItem' });
export type EntrustableItemView = z.infer<typeof entrustableItemSchema>;

export const entrustabilitySchema = z
  .object({
    countyId: z.string(),
    countyName: z.string(),
    counties: z.array(bodySchema),
    today: localDateSchema,
    items: z.array(entrustableItemSchema),
  })
  .meta({ id: 'Entrustability' });
export type EntrustabilityView = z.infer<typeof entrustabilitySchema>;

const seenSchema = z.object({ expectedVersion: z.number().int().min(0).describe('0 为尚无记录') });

export const chooseDepartmentSchema = seenSchema.extend({ departmentId: idSchema, supervisorId: idSchema });
export const reviewItemSchema = seenSchema.extend({
  departmentId: idSchema,
  isEntrustable: z.boolean(),
  basis: z.string().trim().max(300).nullable().describe('委托依据的名称和条款；可以委托的必填'),
  reviewedOn: daySchema,
});

export const itemSavedSchema = z
  .object({ id: idSchema, version: z.number().int() })
  .meta({ id: 'ItemSaved' });
