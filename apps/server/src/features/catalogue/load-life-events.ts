import { type CatalogueItem, LIFE_EVENT_STEP_MODES, type LifeEvent } from '@tongban/domain/catalogue';
import { z } from 'zod';
import { ReferenceDataError, readDataFile } from './read-data-file.ts';

const text = z.string().min(1);
const stepSchema = z.strictObject({
  order: z.int().positive(),
  itemNos: z.array(z.int().positive()).min(1),
  mode: z.enum(LIFE_EVENT_STEP_MODES),
  required: z.union([z.boolean(), z.literal('conditional')]),
  condition: text.nullable(),
  dependsOn: z.array(z.int().positive()),
  note: text.nullable(),
  items: z.array(z.strictObject({ no: z.int().positive(), name: text })),
});
const lifeEventsSchema = z.array(
  z.strictObject({
    id: text,
    name: text,
    nameEn: text,
    audience: text,
    description: text,
    steps: z.array(stepSchema),
    outsideItems: z.array(text),
    sharedMaterials: z.array(text),
    keywords: z.array(text),
    indicativePromisedDays: z.int().nonnegative(),
  }),
);

/**
 * Reads data/life-events.json, with items by id.
 * @throws ReferenceDataError if a step names an item that the catalogue does not have.
 */
export function loadLifeEvents(dataDir: string, items: readonly CatalogueItem[]): readonly LifeEvent[] {
  return readDataFile(dataDir, 'life-events.json', lifeEventsSchema).map((event) => ({
    ...event,
    steps: event.steps.map(({ itemNos, items: _names, ...step }) => ({
      ...step,
      itemIds: itemNos.map((no) => idOf(items, no, event.id)),
    })),
  }));
}

function idOf(items: readonly CatalogueItem[], no: number, eventId: string): string {
  const item = items.find((each) => each.catalogueNo === no);
  if (item !== undefined) return item.id;
  throw new ReferenceDataError([`life-events.json ${eventId}: item ${no} is not in the catalogue`]);
}
