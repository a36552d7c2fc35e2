import type { Instant, LocalDate } from '@tongban/domain/time';
import type { Generated } from 'kysely';

/** Row types of the platform's own tables (migrations/0001-platform.sql); columns in snake_case. */
export interface PlatformTables {
  ledger: LedgerTable;
  ledger_root: LedgerRootTable;
  personal_content: PersonalContentTable;
  access_log: AccessLogTable;
  access_log_segment: AccessLogSegmentTable;
  file: FileTable;
  session: SessionTable;
  login_throttle: LoginThrottleTable;
  totp_secret: TotpSecretTable;
  totp_enrolment: TotpEnrolmentTable;
}

export interface LedgerTable {
  county_id: string;
  stream: string;
  version: number;
  type: string;
  type_version: number;
  at: Instant;
  actor: string;
  acting_for: string | null;
  canonical: string;
  prev_hash: string;
  hash: string;
}

export interface LedgerRootTable {
  day: LocalDate;
  root: string;
  head_count: number;
  prev_root: string;
  access_log_root: string;
  signature: string;
  public_key: string;
  created_at: Instant;
}

export interface PersonalContentTable {
  county_id: string;
  id: string;
  kind: string;
  ciphertext: string | null;
  salt: string | null;
  commitment: string;
  created_at: Instant;
  erased_at: Instant | null;
}

export interface AccessLogTable {
  county_id: string;
  id: string;
  at: Instant;
  actor: string;
  acting_for: string | null;
  subject: string;
  purpose: string;
  record: string | null;
  fields: string[];
  request_id: string | null;
}

export interface AccessLogSegmentTable {
  hour: Instant;
  entry_count: number;
  hash: string;
  prev_hash: string;
  closed_at: Instant;
}

export interface FileTable {
  county_id: string;
  id: string;
  digest: string;
  media_type: string;
  bytes: number;
  name_ciphertext: string;
  purpose: string;
  record: string | null;
  created_at: Instant;
}

export interface SessionTable {
  token_hash: string;
  account_id: string;
  created_at: Instant;
  last_seen_at: Instant;
  expires_at: Instant;
  csrf_secret: string;
  second_factor_at: Instant | null;
  user_agent_hash: string;
}

export interface LoginThrottleTable {
  account_key: string;
  failures: number;
  last_failure_at: Instant;
  locked_until: Instant | null;
}

export interface TotpSecretTable {
  account_id: string;
  ciphertext: string;
  last_used_step: number;
  created_at: Instant;
  confirmed_at: Instant | null;
}

export interface TotpEnrolmentTable {
  account_id: string;
  ciphertext: string;
  started_at: Instant;
}

export interface SchemaMigrationTable {
  version: string;
  name: string;
  checksum: string;
  applied_at: Generated<Instant>;
}
