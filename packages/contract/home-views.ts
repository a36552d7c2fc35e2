import { z } from 'zod';

/** A page of the workbench with what its address asks for. */
const workbenchLinkSchema = z.object({
  site: z.enum(['workbench', 'portal']),
  to: z.string(),
  search: z.record(z.string(), z.string()),
});

const homeEntrySchema = z.object({
  id: z.string(),
  label: z.string(),
  /** What a number alone does not say. */
  hint: z.string().nullable(),
  /** Null for a row that only leads somewhere. */
  count: z.number().int().nullable(),
  /** There are more than were counted: shown as 99+. */
  more: z.boolean(),
  /** Red: something is late. */
  late: z.boolean(),
  link: workbenchLinkSchema.nullable(),
});

export const homeSectionSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    /** Where the post is, for somebody who has several. */
    placeName: z.string(),
    note: z.string().nullable(),
    entries: z.array(homeEntrySchema),
    /** What to do where there is nothing. */
    empty: z.string(),
  })
  .meta({ id: 'HomeSection' });

export const homeSchema = z.object({ sections: z.array(homeSectionSchema) }).meta({ id: 'Home' });

export type HomeView = z.infer<typeof homeSchema>;
export type HomeSectionView = z.infer<typeof homeSectionSchema>;
export type HomeEntryView = z.infer<typeof homeEntrySchema>;
