import { type CaseEvent, type CaseState, evolveCase } from '@tongban/domain/case';
import type { Recorded } from '@tongban/domain/ledger';
import { addDays, type LocalDate, startOfDay } from '@tongban/domain/time';
import { caseNumber } from '@tongban/gb';
import type { AppContext } from '../../apps/server/src/app-context.ts';
import { caseColumns, dateColumns } from '../../apps/server/src/features/cases/case-row.ts';
import { receiptCodeHashOf } from '../../apps/server/src/features/cases/lookup-keys.ts';
import { sm3Hex } from '../../apps/server/src/platform/crypto/sm3.ts';
import { systemIds } from '../../apps/server/src/platform/ids.ts';
import { genesisHash, type LedgerEnvelope } from '../../apps/server/src/platform/ledger/envelope.ts';
import { sealPersonal } from '../../apps/server/src/platform/personal-content/personal-content.store.ts';
import { applicantColumns, applicantOf } from './applicants.ts';
import type { CaseTemplate } from './case-template.ts';
import type { Place } from './marked-text.ts';
import { scatter } from './names.ts';
import type { Spot } from './places.ts';

type Row = Readonly<Record<string, unknown>>;

/** One more case, row by row as the tables hold it. */
export interface CopiedCase {
  readonly case: Row;
  readonly ledger: readonly Row[];
  readonly certificate: Row | null;
  readonly contents: readonly Row[];
}

export interface Copying {
  readonly n: number;
  readonly template: CaseTemplate;
  readonly spot: Spot;
  readonly receivedOn: LocalDate;
  /** Number of the case in its county. */
  readonly sequence: number;
  /** Whether applicant and answers are kept; a copy without them is as one whose contents were erased. */
  readonly withContents: boolean;
}

type Parts = Pick<AppContext, 'keys' | 'calendar'>;

/**
 * The template's events told of another applicant, place and day, chained anew and folded by the domain: row and stream fit
 * each other as those of a case that came in by the front door.
 */
export function copiedCase(parts: Parts, copying: Copying): CopiedCase {
  const { n, template, spot, receivedOn, sequence } = copying;
  const midnight = Date.parse(startOfDay(receivedOn));
  const number = caseNumber({ countyCode6: spot.countyCode, year: Number(receivedOn.slice(0, 4)), sequence });
  const applicant = applicantOf(n, spot.townshipName);
  const contents = copying.withContents ? sealedContents(parts, copying, applicant) : null;
  const told = { ...copying, midnight, number, contents };
  const values = template.places.map((place, index) => filledValue(place, index, told));
  const prevAt = template.places.findIndex(({ kind }) => kind === 'prevHash');

  const ledger: Row[] = [];
  let state: CaseState | null = null;
  let prevHash = genesisHash;
  for (const event of template.events) {
    if (prevAt >= 0) values[prevAt] = prevHash;
    const canonical = event.fillWith(values);
    const envelope = JSON.parse(canonical) as LedgerEnvelope;
    state = evolveCase(state, envelope as unknown as Recorded<CaseEvent>);
    const hash = sm3Hex(canonical);
    ledger.push(ledgerRow(envelope, canonical, hash));
    prevHash = hash;
  }
  if (state === null) throw new Error('A template has no events.');
  const code = String(scatter(n, 31) % 1_000_000).padStart(6, '0');
  return {
    ledger,
    certificate: template.certificate === null ? null : JSON.parse(template.certificate.fillWith(values)),
    contents: contents ? [contents.applicant, contents.answers] : [],
    case: {
      ...caseColumns(state),
      ...dateColumns(state, parts.calendar),
      county_id: state.countyId,
      id: state.id,
      number,
      item_id: template.row.itemId,
      organ_id: template.row.organId.fillWith(values),
      ...applicantColumns(parts.keys, applicant),
      receipt_code_hash: receiptCodeHashOf(parts.keys, number, code),
      claimed_by: null,
      claimed_until: null,
    },
  };
}

type Contents = Readonly<Record<'applicant' | 'answers', ReturnType<typeof sealPersonal>>>;

function sealedContents({ keys }: Parts, copying: Copying, applicant: unknown): Contents {
  const { spot, receivedOn, template } = copying;
  const seal = (kind: 'applicant' | 'answers', content: unknown) =>
    sealPersonal(keys, systemIds, {
      countyId: spot.countyId,
      kind: `case.${kind}`,
      content,
      at: startOfDay(receivedOn),
    });
  return { applicant: seal('applicant', applicant), answers: seal('answers', template.answers) };
}

interface Told extends Copying {
  readonly midnight: number;
  readonly number: string;
  readonly contents: Contents | null;
}

function filledValue(place: Place, index: number, told: Told): string {
  const { n, spot, receivedOn, midnight, contents } = told;
  switch (place.kind) {
    case 'uuid':
      return ownId(midnight + laterOf(n), n, index);
    case 'contentId':
      return contents?.[place.of].id ?? ownId(midnight + laterOf(n), n, index);
    case 'commitment':
      return contents?.[place.of].commitment ?? place.original;
    case 'organisation':
      return spot.organisationOf(place.original);
    case 'number':
      return told.number;
    case 'code':
      return systemIds.verificationCode();
    case 'county':
      return spot.countyId;
    case 'township':
      return spot.townshipId;
    case 'townshipName':
      return spot.townshipName;
    case 'instant':
      return new Date(midnight + place.after + laterOf(n)).toISOString();
    case 'date':
      return addDays(receivedOn, place.after);
    case 'prevHash':
      return genesisHash;
  }
}

/** So much later in the working day than the original, which was told at nine. */
function laterOf(n: number): number {
  return scatter(n, 32) % (7 * 3_600_000);
}

/** In the order of time, as a UUIDv7 is, and of no other case. */
function ownId(time: number, n: number, index: number): string {
  const at = time.toString(16).padStart(12, '0');
  const tail = `${n.toString(16).padStart(8, '0')}${index.toString(16).padStart(4, '0')}`;
  return `${at.slice(0, 8)}-${at.slice(8)}-7f11-8111-${tail}`;
}

function ledgerRow(envelope: LedgerEnvelope, canonical: string, hash: string): Row {
  return {
    county_id: envelope.county,
    stream: envelope.stream,
    version: envelope.version,
    type: envelope.type,
    type_version: envelope.typeVersion,
    at: envelope.at,
    actor: envelope.actor,
    acting_for: envelope.actingFor,
    canonical,
    prev_hash: envelope.prevHash,
    hash,
  };
}
