import type { ItemFormView, SubmitCase } from '@tongban/contract';
import type { IntakeValues } from './intake-values.ts';

export interface IntakePlace {
  readonly countyId: string;
  /** null = the county hall. */
  readonly townshipId: string | null;
  readonly name: string;
}

/** The application as the server takes it: files of the form's own fields become answers, blank answers are left out. */
export function submissionOf(values: IntakeValues, form: ItemFormView, place: IntakePlace): SubmitCase {
  const { kind, name, idNumber, phone, contactName, townships, conditions, files } = values;
  const ofFields = form.fields
    .filter(({ id, type }) => type === 'file' && (files[id]?.length ?? 0) > 0)
    .map(({ id }) => [id, (files[id] ?? []).map(({ uploadId }) => uploadId)] as const);
  const written = Object.entries(values.answers).filter(([, answer]) => answer.length > 0);
  return {
    itemId: form.item.id,
    countyId: place.countyId,
    townshipId: place.townshipId,
    channel: place.townshipId === null ? 'county_hall' : 'township_centre',
    applicant: { kind, name, idNumber, phone, contactName: contactName || null },
    answers: Object.fromEntries([...written, ...ofFields]),
    townships: [...townships],
    materials: form.materials.flatMap(({ id }) =>
      (files[id] ?? []).map(({ uploadId }) => ({ materialId: id, uploadId })),
    ),
    conditions: [...conditions],
  };
}
