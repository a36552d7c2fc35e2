import { dateInShanghai, daysBetween, type Instant, type LocalDate, startOfDay } from '@tongban/domain/time';
import { type MarkedText, markedText, type Place, placeList } from './marked-text.ts';

/** A case of the demonstration as its ledger has it, cut open at everything that a copy must have of its own. */
export interface CaseTemplate {
  readonly status: string;
  /** From the day of receipt to the day of the last event. */
  readonly days: number;
  readonly places: readonly Place[];
  readonly countyId: string;
  readonly events: readonly MarkedText[];
  readonly certificate: MarkedText | null;
  /** Columns that no event tells. */
  readonly row: { readonly itemId: string; readonly organId: MarkedText };
  /** What was applied for, decrypted. */
  readonly answers: unknown;
}

/** One case as read from the database. */
export interface TemplateSource {
  readonly status: string;
  readonly countyId: string;
  readonly townshipId: string;
  readonly townshipName: string;
  readonly number: string;
  readonly itemId: string;
  readonly organId: string;
  readonly canonical: readonly string[];
  readonly certificate: Readonly<Record<string, unknown>> | null;
  readonly answers: unknown;
  /** Ids that other streams know too: they are nobody's own. */
  readonly shared: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u;
/** Days that follow from the case; those in a chain are the governance's. */
const OWN_DAYS: ReadonlySet<string> = new Set([
  'clockStartsOn',
  'validUntil',
  'sealed_on',
  'issued_on',
  'valid_until',
]);

export function caseTemplate(source: TemplateSource): CaseTemplate {
  const envelopes = source.canonical.map((text) => JSON.parse(text) as Record<string, unknown>);
  const received = dateInShanghai(envelopes[0]?.at as Instant);
  const last = dateInShanghai(envelopes.at(-1)?.at as Instant);
  const { places, markOf } = placeList();
  const open = (value: unknown, path: readonly string[]): unknown =>
    opened(value, path, { source, received, markOf });
  // The keys keep the order that the ledger has them in, so the text is canonical again.
  const textOf = (value: object) => markedText(JSON.stringify(open(value, [])));
  return {
    status: source.status,
    days: daysBetween(received, last),
    countyId: source.countyId,
    events: envelopes.map(textOf),
    certificate: source.certificate === null ? null : textOf(source.certificate),
    row: { itemId: source.itemId, organId: markedText(String(open(source.organId, []))) },
    answers: source.answers,
    places,
  };
}

interface Opening {
  readonly source: TemplateSource;
  readonly received: LocalDate;
  readonly markOf: (place: Place) => string;
}

function opened(value: unknown, path: readonly string[], opening: Opening): unknown {
  if (Array.isArray(value)) return value.map((one) => opened(one, path, opening));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, opened(inner, [...path, key], opening)]),
    );
  }
  return typeof value === 'string' ? openedText(value, path, opening) : value;
}

function openedText(text: string, path: readonly string[], { source, received, markOf }: Opening): string {
  const key = path.at(-1) ?? '';
  if (key === 'prevHash') return markOf({ kind: 'prevHash' });
  if (key === 'verificationCode' || key === 'verification_code') return markOf({ kind: 'code' });
  const of = path.at(-2);
  if ((key === 'commitment' || key === 'contentId') && (of === 'applicant' || of === 'answers')) {
    return markOf({ kind: key, of, original: text });
  }
  if (INSTANT.test(text)) {
    return markOf({ kind: 'instant', after: Date.parse(text) - Date.parse(startOfDay(received)) });
  }
  if (OWN_DAYS.has(key)) return markOf({ kind: 'date', after: daysBetween(received, text as LocalDate) });
  return text
    .replaceAll(source.number, () => markOf({ kind: 'number' }))
    .replaceAll(source.countyId, () => markOf({ kind: 'county' }))
    .replaceAll(source.townshipId, () => markOf({ kind: 'township' }))
    .replaceAll(source.townshipName, () => markOf({ kind: 'townshipName' }))
    .replaceAll(UUID, (id) => {
      if (source.organisations.has(id)) return markOf({ kind: 'organisation', original: id });
      return source.shared.has(id) ? id : markOf({ kind: 'uuid', original: id });
    });
}
