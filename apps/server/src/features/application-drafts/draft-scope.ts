import type { ApplicationDraft } from './draft-content.ts';

/** Owner of the uploads of a draft, and of its one post. */
export function draftScope({ id }: Pick<ApplicationDraft, 'id'>): string {
  return `visit:${id}`;
}
