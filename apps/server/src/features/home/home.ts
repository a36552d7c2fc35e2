import type { HomeEntryView, HomeSectionView } from '@tongban/contract';
import type { Appointment } from '@tongban/domain/organisation';
import type { Post } from '@tongban/domain/terms';
import type { Instant, LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { StaffActor } from '../staff/index.ts';

/** What a section is made from; `appointments` are those of the actor whose posts the section is for, at least one. */
export interface Home {
  readonly tx: Tx;
  readonly ctx: AppContext;
  readonly actor: StaffActor;
  readonly appointments: readonly Appointment[];
  readonly now: Instant;
  readonly today: LocalDate;
}

/** The home of one family of posts: which posts, and what they find there. Numbers are bounded and read indexes only. */
export interface HomeFamily {
  readonly posts: readonly Post[];
  readonly compose: (home: Home) => Promise<readonly HomeSection[]>;
}

/** A section before its place is written beside it. */
export type HomeSection = Omit<HomeSectionView, 'placeName'>;

/** An entry without a number, that leads to a page of the workbench. */
export function leadTo(
  id: string,
  label: string,
  to: string,
  {
    hint = null,
    search = {},
  }: { readonly hint?: string | null; readonly search?: Record<string, string> } = {},
): HomeEntryView {
  return { id, label, hint, count: null, more: false, late: false, link: { site: 'workbench', to, search } };
}

/** The same to a page that residents see. */
export function leadToPortal(id: string, label: string, to: string, hint: string): HomeEntryView {
  return { id, label, hint, count: null, more: false, late: false, link: { site: 'portal', to, search: {} } };
}

/** A number that has been counted already, with the page that shows what it counts. */
export function countOf(
  id: string,
  label: string,
  count: number,
  link: { readonly to: string; readonly search?: Record<string, string> },
  { hint = null, late = false }: { readonly hint?: string | null; readonly late?: boolean } = {},
): HomeEntryView {
  const shown = { to: link.to, search: link.search ?? {}, site: 'workbench' } as const;
  return { id, label, hint, count, more: false, late: late && count > 0, link: shown };
}
