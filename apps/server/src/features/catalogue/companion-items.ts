import type { ItemId, LifeEvent, LifeEventStep } from '@tongban/domain/catalogue';
import type { ReferenceData } from './reference-data.ts';

/**
 * Items that go with an item in a life event (一件事): what has to be done before it, and what may be done instead.
 * Whoever asks for a small eatery's registration also needs the business licence.
 */
export function companionsOf(reference: ReferenceData, itemId: ItemId): ReadonlySet<ItemId> {
  const ids = reference.lifeEvents.flatMap((event) => companionsIn(event, itemId));
  return new Set(ids.filter((id) => id !== itemId));
}

function companionsIn(event: LifeEvent, itemId: ItemId): readonly ItemId[] {
  const step = event.steps.find((each) => each.required === true && each.itemIds.includes(itemId));
  if (step === undefined) return [];
  const before = event.steps.filter((each) => each.required === true && step.dependsOn.includes(each.order));
  return [...alternatives(step), ...before.flatMap((each) => each.itemIds)];
}

function alternatives(step: LifeEventStep): readonly ItemId[] {
  return step.mode === 'one_of' || step.mode === 'one_or_more' ? step.itemIds : [];
}
