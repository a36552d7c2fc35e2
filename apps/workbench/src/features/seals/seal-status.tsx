import type { GovernedSealRow } from '@tongban/contract';

const TONE: Readonly<Record<string, string>> = {
  active: 'tag-accepted',
  suspended: 'tag-must',
  lost: 'tag-late',
};

/** The status as a word; its colour only repeats it. */
export function SealStatus({ of: { status, statusName } }: { readonly of: GovernedSealRow }) {
  return <span className={`tag ${TONE[status] ?? ''}`}>{statusName}</span>;
}
