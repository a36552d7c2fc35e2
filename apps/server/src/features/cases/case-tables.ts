import type { CaseState } from '@tongban/domain/case';
import type { Instant, LocalDate } from '@tongban/domain/time';
import type { ColumnType, Generated } from 'kysely';

/** jsonb is written as text and read parsed. */
type Json<T> = ColumnType<T, string, string>;

interface ServiceCaseTable {
  county_id: string;
  id: string;
  number: string;
  item_id: string;
  organ_id: string;
  version: number;
  status: string;
  channel: string;
  mode: string | null;
  intake_township_id: string | null;
  custody_organisation_id: string;
  custody_township_id: string | null;
  transit_organisation_id: string | null;
  transit_township_id: string | null;
  township_ids: string[];
  submitted_at: Instant;
  due_on: LocalDate | null;
  decided_at: Instant | null;
  closed_at: Instant | null;
  applicant_index: string;
  applicant_grams: string[];
  applicant_masked: string;
  receipt_code_hash: string;
  claimed_by: string | null;
  claimed_until: Instant | null;
  /** Its next act, by its events alone; null once nothing more happens. */
  waiting_for: Generated<string | null>;
  is_deemed: Generated<boolean>;
  is_transferred: Generated<boolean>;
  /** Null without a decision, or where it was decided before the column came. */
  decided_late: Generated<boolean | null>;
  /** Null for cases from before the column. */
  phone_index: Generated<string | null>;
  state: Json<CaseState>;
}

interface CertificateTable {
  county_id: string;
  id: string;
  case_id: string;
  kind: string;
  title: string;
  number: string;
  verification_code: string;
  item_id: string;
  organ_id: string;
  organ_name: string;
  seal_id: string;
  seal_name: string;
  holder_masked: string;
  sealed_on: LocalDate;
  issued_on: LocalDate | null;
  valid_until: LocalDate | null;
  content_digest: string;
  file_id: string;
  file_digest: string;
}

interface IdempotentPostTable {
  scope: string;
  key: string;
  request: string;
  answer: string;
  created_at: Instant;
}

interface TrackingAttemptTable {
  county_id: string;
  number: string;
  day: LocalDate;
  failures: number;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    service_case: ServiceCaseTable;
    certificate: CertificateTable;
    idempotent_post: IdempotentPostTable;
    tracking_attempt: TrackingAttemptTable;
  }
}
