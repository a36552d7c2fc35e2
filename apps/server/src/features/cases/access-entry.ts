import type { Instant } from '@tongban/domain/time';
import type { AccessEntry } from '../../platform/access-log/access-log.ts';
import type { StaffActor } from '../staff/index.ts';
import { nearestAppointment } from './cases.policy.ts';
import type { CaseRow } from './cases.store.ts';
import { caseStream } from './save-case.ts';

interface CaseAccess {
  readonly actor: StaffActor;
  readonly row: CaseRow;
  readonly at: Instant;
  /** What was looked at. */
  readonly fields: readonly string[];
  readonly purpose: string;
  readonly requestId: string | null;
}

/** Who read what of a case; its applicant is named by the id of the encrypted content, never by name or number. */
export function accessEntry({ actor, row, at, fields, purpose, requestId }: CaseAccess): AccessEntry {
  const place = { countyId: row.county_id, townshipId: row.custody_township_id };
  return {
    countyId: row.county_id,
    at,
    actor: actor.personId,
    actingFor: nearestAppointment(actor, place)?.organisationId ?? null,
    subject: row.state.applicant.contentId,
    purpose,
    record: caseStream(row.id),
    fields,
    requestId,
  };
}
