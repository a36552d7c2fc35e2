import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GateId } from '@tongban/domain/authority';
import { PLACE_RULE_NAMES, POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import { DOCUMENT_KIND_NAMES } from '@tongban/domain/certificate';
import {
  EVALUATION_JUDGEMENT_NAMES,
  FILING_STATE_NAMES,
  POWER_REQUEST_KIND_NAMES,
  POWER_REQUEST_STATE_NAMES,
  WORK_GROUP_ROLE_NAMES,
} from '@tongban/domain/delegation';
import type { CapacityKind } from '@tongban/domain/organisation';
import { DIFFERENCE_NAMES, PAYMENT_CHANNEL_NAMES } from '@tongban/domain/payment';
import { AGREEMENT_STANDING_NAMES } from '@tongban/domain/register';
import { SEAL_KIND_NAMES, SEAL_STATUS_NAMES } from '@tongban/domain/seal';
import {
  ACT_TERMS,
  type CaseAct,
  CHANNEL_NAMES,
  CLOSURE_REASON_NAMES,
  CUSTODY_ACTS,
  DELIVERY_NAMES,
  EDITION_CHANGE_NAMES,
  EDITION_STATE_NAMES,
  EMPLOYMENT_NAMES,
  FLAG_NAMES,
  GATED_ACTS,
  HELPER_CATEGORY_NAMES,
  MODE_NAMES,
  NOT_ACCEPTED_NAMES,
  ORDER_STATUS_NAMES,
  OUTCOME_NAMES,
  PLACE_KIND_NAMES,
  POSTS,
  PRINCIPLE_NAMES,
  PUSH_KINDS,
  READINESS_NAMES,
  RECORDING_ACTS,
  REFUSALS,
  SPECIAL_PROCEDURE_NAMES,
  STANDING_NAMES,
  STATION_SERVICE_NAMES,
  STATUS_TERMS,
  STREAM_KIND_NAMES,
  TERMINATION_NAMES,
} from '@tongban/domain/terms';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const glossary = readGlossary();

/** Identifier → Chinese word as the code has them, by the heading in GLOSSARY.md. */
const TERMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Power types': namesOf(POWER_TYPE_TERMS),
  'Place kinds': PLACE_KIND_NAMES,
  'Station services': STATION_SERVICE_NAMES,
  'Helper categories': HELPER_CATEGORY_NAMES,
  'Closure reasons': CLOSURE_REASON_NAMES,
  'Place rules': PLACE_RULE_NAMES,
  Modes: MODE_NAMES,
  'Delegation principles': PRINCIPLE_NAMES,
  Standings: STANDING_NAMES,
  'Agreement standings': AGREEMENT_STANDING_NAMES,
  'Filing states': FILING_STATE_NAMES,
  'Power request kinds': POWER_REQUEST_KIND_NAMES,
  'Power request states': POWER_REQUEST_STATE_NAMES,
  'Edition changes': EDITION_CHANGE_NAMES,
  'Edition states': EDITION_STATE_NAMES,
  'Evaluation judgements': EVALUATION_JUDGEMENT_NAMES,
  'Work group roles': WORK_GROUP_ROLE_NAMES,
  Pushes: namesOf(PUSH_KINDS),
  'Readiness kinds': READINESS_NAMES,
  'Seal kinds': SEAL_KIND_NAMES,
  'Seal statuses': SEAL_STATUS_NAMES,
  'Case statuses': namesOf(STATUS_TERMS),
  'Case flags': FLAG_NAMES,
  'Gated acts': actNames(GATED_ACTS),
  'Custody acts': actNames(CUSTODY_ACTS),
  'Recording acts': actNames(RECORDING_ACTS),
  'Special procedures': SPECIAL_PROCEDURE_NAMES,
  Channels: CHANNEL_NAMES,
  Outcomes: outcomeNames(),
  'Kinds of not accepting': NOT_ACCEPTED_NAMES,
  'Grounds of ending a case': TERMINATION_NAMES,
  'Delivery methods': DELIVERY_NAMES,
  'Document kinds': DOCUMENT_KIND_NAMES,
  'Payment order statuses': ORDER_STATUS_NAMES,
  'Payment channels': PAYMENT_CHANNEL_NAMES,
  'Differences of a reconciliation': DIFFERENCE_NAMES,
  'Stream kinds': STREAM_KIND_NAMES,
  Posts: namesOf(POSTS),
  Employment: EMPLOYMENT_NAMES,
  'Refusal codes': Object.fromEntries(Object.entries(REFUSALS).map(([code, { text }]) => [code, text])),
};

function outcomeNames(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(OUTCOME_NAMES).flatMap(([kind, names]) =>
      Object.entries(names).map(([outcome, name]) => [`${kind}.${outcome}`, name]),
    ),
  );
}

/** Closed lists that the code knows as types only; the compiler keeps these complete. */
const GATES: Readonly<Record<GateId, true>> = {
  list: true,
  row: true,
  parties: true,
  entrustability: true,
  designation: true,
  local_grounds: true,
  agreement: true,
  filing: true,
  memo: true,
  announcement: true,
  readiness: true,
  go_live: true,
  seal: true,
  run_off: true,
  own_power: true,
  company: true,
  collection: true,
};
const CAPACITIES: Readonly<Record<CapacityKind, true>> = {
  power_holder: true,
  supervisor: true,
  service_manager: true,
  filing_receiver: true,
  justice: true,
  seal_owner: true,
  hall_operator: true,
  company: true,
  collection_agent: true,
  designated_office: true,
};

describe('GLOSSARY.md, one concept one word', () => {
  it.each(Object.entries(TERMS))(
    'design §1 %s: the same identifiers and words as the code',
    (heading, terms) => {
      const words = Object.fromEntries(sectionOf(heading).map(({ id, chinese }) => [id, chinese]));
      expect(words).toEqual(terms);
    },
  );

  it.each([
    ['Gates', Object.keys(GATES)],
    ['Capacities', Object.keys(CAPACITIES)],
    ['Events', eventTypes()],
  ])('design §1 %s: the same identifiers as the code', (heading, identifiers) => {
    expect(
      sectionOf(heading)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...identifiers].sort());
  });

  it('design §2.3 a refusal code stands with the clause that the code cites', () => {
    const clauses = Object.fromEntries(sectionOf('Refusal codes').map(({ id, source }) => [id, source]));
    expect(clauses).toEqual(
      Object.fromEntries(Object.entries(REFUSALS).map(([code, { clause }]) => [code, clause])),
    );
  });

  it('design §1 every row has its Chinese word, meaning and source, and stands once in its section', () => {
    for (const [heading, rows] of glossary) {
      expect(new Set(rows.map(({ id }) => id)).size, heading).toBe(rows.length);
      for (const row of rows) {
        expect(row.chinese, row.id).toMatch(/\p{Script=Han}/u);
        expect(row.meaning, row.id).toMatch(/^\S.*[.]$/u);
        expect(row.source, row.id).not.toBe('');
      }
    }
  });
});

interface GlossaryRow {
  readonly id: string;
  readonly chinese: string;
  readonly meaning: string;
  readonly source: string;
}

/** The tables of GLOSSARY.md by their heading. */
function readGlossary(): Map<string, GlossaryRow[]> {
  const [, ...sections] = readFileSync(`${root}GLOSSARY.md`, 'utf8').split(/^## /mu);
  return new Map(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading.trim(), lines.filter((line) => line.startsWith('| `')).map(rowOf)];
    }),
  );
}

function rowOf(line: string): GlossaryRow {
  const [, id = '', chinese = '', meaning = '', source = ''] = line.split('|').map((cell) => cell.trim());
  return { id: id.replaceAll('`', ''), chinese, meaning, source };
}

function sectionOf(heading: string): GlossaryRow[] {
  const rows = glossary.get(heading);
  if (!rows) throw new Error(`GLOSSARY.md has no section “${heading}”.`);
  return rows;
}

function namesOf(terms: Readonly<Record<string, { readonly name: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(terms).map(([id, { name }]) => [id, name]));
}

function actNames(acts: readonly CaseAct[]): Record<string, string> {
  return Object.fromEntries(acts.map((act) => [act, ACT_TERMS[act].name]));
}

/** Every `DomainEvent<'…'>` of the domain. */
function eventTypes(): string[] {
  return globSync('packages/domain/**/*.ts', { cwd: root, exclude: (name) => name === 'node_modules' })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(`${root}${file}`, 'utf8').matchAll(/DomainEvent<\s*'(\w+)'/gu)])
    .map(([, type = '']) => type);
}
