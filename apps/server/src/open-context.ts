import { join } from 'node:path';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from './app-context.ts';
import { loadCalendar } from './features/calendar/index.ts';
import { sequenceNumbers } from './features/cases/case-numbers.ts';
import { loadCertificateTemplates } from './features/cases/certificate-templates.ts';
import { BUNDLED_DATA_DIR, createCatalogueBook, loadReferenceData } from './features/catalogue/index.ts';
import { createProgressBoard } from './features/demo/progress-board.ts';
import { createAccessLog } from './platform/access-log/access-log.ts';
import { type Clock, systemClock } from './platform/clock/clock.ts';
import type { Config } from './platform/config/config.ts';
import type { KeyRing } from './platform/crypto/key-ring.ts';
import type { Database } from './platform/db/database.ts';
import { createFileStore } from './platform/files/file-store.ts';
import { systemIds } from './platform/ids.ts';
import { createJobs } from './platform/jobs/jobs.ts';

export interface ContextParts {
  readonly config: Config;
  readonly database: Database;
  readonly keys: KeyRing;
  readonly demo: boolean;
  readonly clock?: Clock;
  /** Told of every failure of background work. */
  readonly onError: (error: unknown) => void;
}

/** Puts the server's parts together on an open database. Throws when the reference data is bad. */
export function openContext(parts: ContextParts): AppContext {
  const { config, database, keys, demo, onError, clock = systemClock } = parts;
  const catalogue = createCatalogueBook(loadReferenceData());
  const today = () => catalogue.on(dateInShanghai(clock.now()));
  return {
    config,
    demo,
    database,
    keys,
    ids: systemIds,
    clock,
    files: createFileStore({
      directory: join(config.dataDir, 'files'),
      keys,
      ids: systemIds,
      maxBytes: config.maxUploadBytes,
    }),
    jobs: createJobs(database, { onError }),
    get reference() {
      return today().reference;
    },
    get search() {
      return today().search;
    },
    catalogue,
    calendar: loadCalendar(BUNDLED_DATA_DIR),
    accessLog: createAccessLog(database, { ids: systemIds, onError }),
    numbers: sequenceNumbers,
    storyProgress: createProgressBoard(),
    certificateTemplates: loadCertificateTemplates(BUNDLED_DATA_DIR),
  };
}
