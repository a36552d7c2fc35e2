import type { WorkCalendar } from '@tongban/domain/time';
import type { CaseNumbers } from './features/cases/case-numbers.ts';
import type { CertificateTemplates } from './features/cases/certificate-templates.ts';
import type { CatalogueBook, CatalogueSearch, ReferenceData } from './features/catalogue/index.ts';
import type { ProgressBoard } from './features/demo/progress-board.ts';
import type { AccessLog } from './platform/access-log/access-log.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { Config } from './platform/config/config.ts';
import type { KeyRing } from './platform/crypto/key-ring.ts';
import type { Database } from './platform/db/database.ts';
import type { FileStore } from './platform/files/file-store.ts';
import type { Ids } from './platform/ids.ts';
import type { Jobs } from './platform/jobs/jobs.ts';

/** What every operation is given: the running server's parts. Operations read `clock.now()` once and pass the instant on. */
export interface AppContext {
  readonly config: Config;
  /** Whether this installation is a demonstration, as decided at its first start. */
  readonly demo: boolean;
  readonly database: Database;
  readonly keys: KeyRing;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly jobs: Jobs;
  /** Today's, by the clock: the catalogue changes at midnight when an edition comes into force. Ask again in each request. */
  readonly reference: ReferenceData;
  readonly search: CatalogueSearch;
  /** The catalogue of another day. */
  readonly catalogue: CatalogueBook;
  readonly calendar: WorkCalendar;
  readonly accessLog: AccessLog;
  readonly numbers: CaseNumbers;
  /** How far a demonstration's story is told beside the running server. */
  readonly storyProgress: ProgressBoard;
  readonly certificateTemplates: CertificateTemplates;
}
