import {
  type Appointment,
  decidePosting,
  existsOn,
  isReserved,
  type Organisation,
  repeatsPosting,
} from '@tongban/domain/organisation';
import type { Refusal } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import { v5 } from 'uuid';
import type { Tx } from '../../platform/db/transaction.ts';
import type { TableRow } from '../../platform/spreadsheet/sheet-table.ts';
import type { ReferenceData } from '../catalogue/index.ts';
import { findTownship } from '../catalogue/index.ts';
import {
  appointmentsOfPersons,
  loadOrganisations,
  selectAppointmentsOfPart,
} from '../organisations/index.ts';
import { type NamedPerson, personsByLogin, personsNamed, type StaffActor } from '../staff/index.ts';
import type { PostingHeader } from './posting-columns.ts';
import { type PostingFault, type PostingRow, readPostingRow } from './posting-row.ts';

/** One row of the sheet as it would be recorded. */
export interface PlannedPosting {
  readonly row: PostingRow;
  readonly appointment: Appointment;
  /** Somebody who was not known before. */
  readonly isNew: boolean;
}

export interface PostingPlan {
  readonly faults: readonly PostingFault[];
  readonly planned: readonly PlannedPosting[];
}

interface Asked {
  readonly reference: ReferenceData;
  readonly actor: StaffActor;
  readonly countyId: string;
  /** Ids of what is new are made from it, so that the same start twice makes nobody twice (E-42). */
  readonly batchId: string;
  readonly now: Instant;
}

/**
 * The dry run of a sheet of posts: every row is read, and asked of the rule that records it (`decidePosting`), with the rows above it
 * as if they were recorded. Writes nothing.
 */
export async function planPostings(
  tx: Tx,
  rows: readonly TableRow<PostingHeader>[],
  asked: Asked,
): Promise<PostingPlan> {
  const faults: PostingFault[] = [];
  const organisations = await loadOrganisations(tx, asked.countyId);
  const bodies = bodiesByName(organisations.values(), asked);
  const read = rows.flatMap((each) => {
    const result = readPostingRow(each, bodies);
    if ('posting' in result) return [result.posting];
    faults.push(...result.faults);
    return [];
  });
  const persons = await personsOf(tx, read, asked, faults);
  const known = [...persons.values()].map(({ personId }) => personId);
  const recorded = await appointmentsOfPersons(tx, known);
  const planned: PlannedPosting[] = [];
  for (const row of read) {
    const person = persons.get(row);
    if (person === undefined) continue;
    const appointment = appointmentOf(row, person.personId, asked);
    const others = [...recorded, ...planned.map((each) => each.appointment)].filter(
      ({ personId }) => personId === person.personId,
    );
    const rowFaults = faultsOf(row, appointment, others, asked);
    faults.push(...rowFaults);
    if (rowFaults.length === 0) planned.push({ row, appointment, isNew: person.isNew });
  }
  return { faults: faults.sort((a, b) => a.row - b.row), planned };
}

function bodiesByName(
  organisations: Iterable<Organisation>,
  { reference, now }: Asked,
): ReadonlyMap<string, Organisation> {
  const names = new Map<string, Organisation>();
  const today = dateInShanghai(now);
  for (const each of organisations) {
    if (!existsOn(each, today)) continue;
    names.set(each.name, each);
    const township = each.townshipId === null ? undefined : findTownship(reference, each.townshipId);
    if (township !== undefined && each.kind === 'township_government') names.set(township.name, each);
  }
  return names;
}

interface Person {
  readonly personId: string;
  readonly isNew: boolean;
}

/**
 * Who each row means: by the login name, if somebody of the county has it or it was proposed for them; else whoever of this name is
 * at the body already; else somebody new, once for all rows that mean the same.
 */
async function personsOf(
  tx: Tx,
  rows: readonly PostingRow[],
  { countyId, batchId }: Asked,
  faults: PostingFault[],
): Promise<ReadonlyMap<PostingRow, Person>> {
  const byLogin = await personsByLogin(
    tx,
    rows.flatMap(({ loginName }) => loginName ?? []),
  );
  const postings = await selectAppointmentsOfPart(tx, { countyId, townshipId: null });
  const ofCounty = new Set(postings.map(({ personId }) => personId));
  const elsewhere = await appointmentsOfPersons(
    tx,
    [...byLogin.values()].map(({ personId }) => personId),
  );
  // Somebody whose row of an earlier sheet was refused has a name and no post yet.
  const isOurs = ({ personId }: NamedPerson) =>
    ofCounty.has(personId) || !elsewhere.some((each) => each.personId === personId);
  const named = await personsNamed(
    tx,
    rows.map(({ name }) => name),
  );
  const namesInSheet = new Map<string, string>();
  const found = new Map<PostingRow, Person>();
  for (const row of rows) {
    const { name, loginName, organisation } = row;
    const holder = loginName === null ? undefined : byLogin.get(loginName);
    const inSheet = loginName === null ? undefined : namesInSheet.get(loginName);
    const isTaken = holder !== undefined && !(holder.name === name && isOurs(holder));
    if (isTaken || (inSheet !== undefined && inSheet !== name)) {
      const next = '请改用另一个账号名，或者核对姓名。';
      faults.push({ row: row.row, column: '账号名', text: `账号名“${loginName}”已由他人使用。`, next });
      continue;
    }
    if (loginName !== null) namesInSheet.set(loginName, name);
    const colleague = holder ?? colleagueOf(named, postings, row);
    const key = loginName ?? `${organisation.id}/${name}`;
    found.set(
      row,
      colleague === undefined
        ? { personId: v5(`person/${key}`, batchId), isNew: true }
        : { personId: colleague.personId, isNew: false },
    );
  }
  return found;
}

function colleagueOf(
  named: readonly NamedPerson[],
  postings: readonly Appointment[],
  { name, loginName, organisation }: PostingRow,
): NamedPerson | undefined {
  // A name of one's own says that it is somebody else.
  if (loginName !== null) return undefined;
  const here = postings.filter(({ organisationId }) => organisationId === organisation.id);
  return named.find((each) => each.name === name && here.some(({ personId }) => personId === each.personId));
}

function appointmentOf(row: PostingRow, personId: string, { countyId, batchId }: Asked): Appointment {
  const { organisation, post, employment, from, until } = row;
  return {
    id: v5(`appointment/${row.row}`, batchId),
    countyId,
    organisationId: organisation.id,
    townshipId: organisation.townshipId,
    personId,
    post,
    employment,
    from,
    until,
    trainedItemIds: [],
  };
}

function faultsOf(
  { row, organisation }: PostingRow,
  appointment: Appointment,
  others: readonly Appointment[],
  { actor }: Asked,
): readonly PostingFault[] {
  if (repeatsPosting(appointment, others)) {
    return [
      { row, column: '岗位', text: '该人员同一时期已任此岗位。', next: '请删去这一行，或者核对日期。' },
    ];
  }
  const decision = decidePosting(null, appointment, { organisation, others, recorderId: actor.personId });
  if (decision.ok) return [];
  return decision.refusals.map((refusal) => ({
    row,
    column: columnOf(refusal, appointment),
    text: refusal.text,
    next: refusal.next,
  }));
}

/** The cell that is mended: an employment that does not fit, a post that does not, a day, or the person. */
function columnOf({ code }: Refusal, { post }: Appointment): PostingHeader {
  if (code === 'STA-01') return isReserved(post) ? '用工性质' : '岗位';
  if (code === 'GOV-02') return '截止日期';
  return code === 'GOV-08' ? '姓名' : '岗位';
}
