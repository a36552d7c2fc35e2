import type { ItemId, LifeEvent } from '@tongban/domain/catalogue';
import type { ReferenceData } from './reference-data.ts';

/** The bundle (一件事) with this id; undefined if there is none. */
export function findLifeEvent(reference: ReferenceData, id: string): LifeEvent | undefined {
  return reference.lifeEvents.find((event) => event.id === id);
}

/** The bundles in which an item is a step, in the order of the file. */
export function lifeEventsWith(reference: ReferenceData, itemId: ItemId): readonly LifeEvent[] {
  return reference.lifeEvents.filter((event) => event.steps.some((step) => step.itemIds.includes(itemId)));
}
