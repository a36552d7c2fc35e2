import type { LawRef } from '@tongban/domain/catalogue';
import type { ReferenceData } from './reference-data.ts';

/** The text of law with this id; undefined if the system does not cite it. */
export function findLaw(reference: ReferenceData, id: string): LawRef | undefined {
  return reference.laws.find((law) => law.id === id);
}
