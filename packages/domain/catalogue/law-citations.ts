import type { Guide } from './guide.ts';
import type { ItemId } from './item.ts';
import type { LawRef } from './law-ref.ts';

/** For what an item's guide cites a law. */
export const CITED_FOR = ['basis', 'material', 'time_limit'] as const;
export type CitedFor = (typeof CITED_FOR)[number];

/** One passage of a guide that cites a law. */
export interface LawCitation {
  readonly itemId: ItemId;
  readonly for: CitedFor;
  /** The edition as the guide names it, e.g. 《…》（2019年修正）; null where the law only stands inside a sentence. */
  readonly edition: string | null;
  /** Articles, or the sentence that names the law. */
  readonly words: string;
}

/** A law that the system's own texts or a guide cite. */
export interface CitedLaw {
  readonly name: string;
  /** What was read of it here; null = only guides cite it, and nobody has read it for this system. */
  readonly text: LawRef | null;
  readonly citations: readonly LawCitation[];
}

/** The name that two wordings of the same law share: without book marks, and without edition or number after them. */
export function lawNameOf(title: string): string {
  const marked = /《(.+?)》/u.exec(title)?.[1];
  return (marked ?? title.replace(/（[^（）]*）$/u, '')).trim();
}

/** Whether a sentence names the law, in full or without the name of the state in front. */
export function namesLaw(text: string, name: string): boolean {
  const short = name.replace(/^中华人民共和国/u, '');
  return text.includes(`《${name}》`) || text.includes(`《${short}》`);
}

/** Every law that is cited, by name, with all that cites it: nothing is added that stands in no text (issue 4). */
export function citedLaws(laws: readonly LawRef[], guides: Iterable<Guide>): CitedLaw[] {
  const all = [...guides];
  const texts = new Map(laws.map((law) => [lawNameOf(law.title), law]));
  const cited = all.flatMap(({ legalBasis }) => legalBasis.map(({ title }) => lawNameOf(title)));
  const names = [...new Set([...texts.keys(), ...cited])];
  return names
    .map((name) => ({
      name,
      text: texts.get(name) ?? null,
      citations: all.flatMap((guide) => citationsIn(guide, name)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-Hans-CN'));
}

function citationsIn(guide: Guide, name: string): LawCitation[] {
  const { itemId } = guide;
  const basis = guide.legalBasis
    .filter(({ title }) => lawNameOf(title) === name)
    .map(({ title, article }) => ({ itemId, for: 'basis' as const, edition: title, words: article }));
  const materials = guide.materials.flatMap(({ name: material, legalBasis }) =>
    legalBasis !== null && namesLaw(legalBasis, name)
      ? [{ itemId, for: 'material' as const, edition: null, words: `${material}：${legalBasis}` }]
      : [],
  );
  const limit = guide.statutoryDaysBasis;
  const ofLimit = namesLaw(limit, name)
    ? [{ itemId, for: 'time_limit' as const, edition: null, words: limit }]
    : [];
  return [...basis, ...materials, ...ofLimit];
}
