import type { Outcome } from '@tongban/domain/terms';
import type { Instant, LocalDate } from '@tongban/domain/time';

/** What outside systems decided, beside the events that say it: to keep numbers apart and to compare (migration 0009). */
interface OutsideResultTable {
  county_id: string;
  case_id: string;
  case_number: string;
  item_id: string;
  system: string;
  number: string;
  decided_on: LocalDate;
  outcome: Outcome;
  recorded_at: Instant;
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    outside_result: OutsideResultTable;
  }
}
