import type { Instant, LocalDate } from '@tongban/domain/time';

interface OutsideCheckTable {
  county_id: string;
  checked_at: Instant;
  from_on: LocalDate;
  through_on: LocalDate;
  compared: number;
}

interface OutsideDifferenceTable {
  county_id: string;
  case_id: string;
  case_number: string;
  kind: string;
  our_number: string | null;
  our_day: LocalDate | null;
  our_outcome: string | null;
  their_number: string | null;
  their_day: LocalDate | null;
  their_outcome: string | null;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    outside_check: OutsideCheckTable;
    outside_difference: OutsideDifferenceTable;
  }
}
