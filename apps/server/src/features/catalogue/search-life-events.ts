import type { LifeEvent } from '@tongban/domain/catalogue';
import type { ReferenceData } from './reference-data.ts';
import { normalise, pairTokens } from './search-tokens.ts';

/** Of the pairs of a phrase, how many must stand in the query. */
const LEAST_SHARE = 0.6;

/** Bundles (一件事) that a query speaks of by name or keyword, best first. */
export function searchLifeEvents(reference: ReferenceData, query: string): readonly LifeEvent[] {
  const text = normalise(query).replaceAll(' ', '');
  if (text === '') return [];
  const asked = new Set(pairTokens(text));
  return reference.lifeEvents
    .map((event) => ({ event, score: scoreOf(event, text, asked) }))
    .filter(({ score }) => score >= LEAST_SHARE)
    .sort((one, other) => other.score - one.score)
    .map(({ event }) => event);
}

function scoreOf(event: LifeEvent, text: string, asked: ReadonlySet<string>): number {
  const phrases = [event.name.replace(/（.*/, ''), ...event.keywords].map((phrase) => normalise(phrase));
  return Math.max(...phrases.map((phrase) => shareOf(phrase, text, asked)));
}

/** A whole phrase counts for more the longer it is. */
function shareOf(phrase: string, text: string, asked: ReadonlySet<string>): number {
  if (text.includes(phrase)) return 1 + phrase.length / 10;
  if (text.length >= 2 && phrase.includes(text)) return 1;
  const parts = pairTokens(phrase);
  return parts.filter((part) => asked.has(part)).length / parts.length;
}
