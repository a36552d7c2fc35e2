import type { CaseState } from '@tongban/domain/case';
import type { TownshipId } from '@tongban/domain/catalogue';
import type { Organisation } from '@tongban/domain/organisation';
import type { Seal } from '@tongban/domain/seal';
import type { OrganisationId, PersonId, SealId } from '@tongban/domain/terms';
import type { Instant, WorkCalendar } from '@tongban/domain/time';
import type { StoredFile } from '../../../platform/files/file-store.ts';
import type { RecordedEvent } from '../../../platform/ledger/read-stream.ts';
import type { FoundItem } from '../../catalogue/index.ts';
import type { StaffActor } from '../../staff/index.ts';
import type { readContents } from '../case-content.ts';
import type { PlaceWords } from './place-words.ts';

/** Everything that the view of one case is made of, loaded before; presenters ask nobody. */
export interface CaseParts {
  /** As the law sees it now. */
  readonly state: CaseState;
  readonly found: FoundItem;
  readonly contentOf: Awaited<ReturnType<typeof readContents>>;
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly events: readonly RecordedEvent[];
  /** Names of staff. */
  readonly people: ReadonlyMap<PersonId, string>;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly seals: ReadonlyMap<SealId, Seal>;
  readonly places: PlaceWords;
  /** All townships of the county. */
  readonly townshipIds: readonly TownshipId[];
  readonly calendar: WorkCalendar;
  readonly now: Instant;
  /** Whether results of outside systems can be fetched. */
  readonly lookUp: boolean;
  /** Whether personal data are hidden. */
  readonly masked: boolean;
  /** Whether this reader may ask for them in full. */
  readonly mayUnmask: boolean;
  /** Who reads. */
  readonly actor: StaffActor;
}
