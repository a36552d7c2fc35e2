import type { CatalogueItem, Guide, LifeEvent } from '@tongban/domain/catalogue';
import type { ReferenceData } from './reference-data.ts';
import { characterTokens, normalise, pairs, pairTokens, phraseToken } from './search-tokens.ts';
import { initialsOf, soften, syllablesOf } from './sound.ts';

/** One item as the index sees it: every field is a list of tokens, joined by blanks. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly context: string;
  readonly characters: string;
  readonly sound: string;
  readonly initials: string;
  readonly english: string;
}

/** What an item is called: its name and its parts, and the everyday words for it. */
export interface ItemPhrases {
  readonly item: CatalogueItem;
  readonly title: readonly string[];
  readonly words: readonly string[];
}

/** The phrases of every item. */
export function phrasesOf(reference: ReferenceData): readonly ItemPhrases[] {
  return reference.items.map((item) => {
    const guide = reference.guides.get(item.id);
    const synonyms = reference.searchWords.synonyms.get(item.id) ?? [];
    return {
      item,
      title: [...new Set([item.name, ...item.name.split(/、|及/)].map(joined))].filter(isPhrase),
      words: [...new Set([...(guide?.keywords ?? []), ...synonyms].map(joined))].filter(isPhrase),
    };
  });
}

/** The document of one item. */
export function documentOf(phrases: ItemPhrases, reference: ReferenceData): SearchDocument {
  const { item, title, words } = phrases;
  const guide = reference.guides.get(item.id);
  const events = reference.lifeEvents.filter((event) =>
    event.steps.some((step) => step.required !== 'conditional' && step.itemIds.includes(item.id)),
  );
  const all = [...title, ...words];
  return {
    id: item.id,
    title: tokens(title),
    words: tokens(words),
    context: tokens(contextOf(item, guide, events)),
    characters: all.flatMap(characterTokens).join(' '),
    sound: all.flatMap(soundTokens).join(' '),
    initials: all.flatMap((phrase) => endings(initialsOf(phrase))).join(' '),
    english: [guide?.nameEn ?? '', ...events.map((event) => event.nameEn)].map(normalise).join(' '),
  };
}

/** The softened syllables of a phrase as one token, and each neighbouring pair of them. */
function soundTokens(phrase: string): readonly string[] {
  const sounds = syllablesOf(phrase).map(soften);
  return sounds.length === 0 ? [] : [phraseToken(sounds.join('-')), ...pairs(sounds, '-')];
}

function contextOf(
  item: CatalogueItem,
  guide: Guide | undefined,
  events: readonly LifeEvent[],
): readonly string[] {
  const texts = [
    item.delegatingDepartment,
    guide?.result.name ?? '',
    guide?.serviceObjectNote ?? '',
    ...(guide?.relatedLifeEvents ?? []),
    ...events.flatMap((event) => [event.name, ...event.keywords]),
  ];
  return texts.map(normalise);
}

function tokens(phrases: readonly string[]): string {
  return phrases.flatMap((phrase) => [phraseToken(phrase), ...pairTokens(phrase)]).join(' ');
}

/** Endings of an abbreviation, so that a search by beginning finds its middle: jsgcghxk in lsjsgcghxk. */
function endings(initials: string): readonly string[] {
  const starts = Array.from({ length: Math.max(1, initials.length - 2) }, (_, start) => start);
  return starts.map((start) => initials.slice(start));
}

function joined(phrase: string): string {
  return normalise(phrase).replaceAll(' ', '');
}

function isPhrase(phrase: string): boolean {
  return phrase.length >= 2;
}
