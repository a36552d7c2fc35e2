import type { TrackingView } from '@tongban/contract';
import type { Guide } from '@tongban/domain/catalogue';
import type { FieldError } from '../../components/error-summary.tsx';
import type { PageShell } from '../../layout/page.tsx';
import type { StagedFile } from './staged-files.ts';

/** What the page of one case is drawn from. */
export type TrackingPageProps = {
  readonly shell: PageShell;
  readonly csrfToken: string;
  readonly tracking: TrackingView;
  /** As typed, to ask again and to answer the notice. */
  readonly code: string;
  readonly guide: Guide | undefined;
  readonly maxBytes: number;
  readonly idempotencyKey: string;
  readonly staged?: readonly StagedFile[];
  readonly errors?: readonly FieldError[];
  /** The notice was answered just now. */
  readonly answered?: boolean;
};
