import { type Appointment, overlaps } from './appointment.ts';

/** Whether the person holds the same post at the same body on a common day already: a sheet that is read in again. */
export function repeatsPosting(command: Appointment, others: readonly Appointment[]): boolean {
  return others.some(
    (other) =>
      other.personId === command.personId &&
      other.organisationId === command.organisationId &&
      other.post === command.post &&
      overlaps(command, other),
  );
}
