import type { Guide } from '@tongban/domain/catalogue';

/** What a reference guide leaves open for the county (L-30): a question noted, a material without basis, a limit not read. */
export const OPEN_POINTS = ['check', 'materials', 'limits'] as const;
export type OpenPoint = (typeof OPEN_POINTS)[number];

/** Limits that nobody has read in the text of the law itself. */
const UNREAD: ReadonlySet<string> = new Set([
  'secondary_page_read',
  'editor_knowledge_not_rechecked',
  'general_default_20_working_days',
]);

/** Whether the guide leaves the point open: a home counts by it, and the catalogue lists by it. */
export function hasOpenPoint(guide: Guide, point: OpenPoint): boolean {
  switch (point) {
    case 'check':
      return guide.check.trim() !== '';
    case 'materials':
      return guide.materials.some(({ legalBasis }) => legalBasis === null);
    case 'limits':
      return UNREAD.has(guide.timeLimitEvidence);
  }
}
