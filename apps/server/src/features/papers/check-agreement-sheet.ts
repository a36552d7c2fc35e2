import {
  AGREEMENT_NAMES,
  type Agreement,
  type AgreementDraft,
  checkAgreementDraft,
  checkListedAgreement,
  type DelegationList,
} from '@tongban/domain/delegation';
import type { Organisation } from '@tongban/domain/organisation';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import canonicalize from 'canonicalize';
import { inSnapshot } from '../../platform/db/transaction.ts';
import type { TableRow } from '../../platform/spreadsheet/sheet-table.ts';
import { listedItems, selectAgreements, selectLists } from '../delegations/index.ts';
import { loadOrganisations } from '../organisations/index.ts';
import {
  bodiesByName,
  byCounty,
  type CheckedSheet,
  countiesOf,
  type ImportContext,
  type ImportPart,
  type NamedPlace,
  placeNamed,
  type SheetFault,
} from '../sheet-imports/index.ts';
import type { StaffActor } from '../staff/index.ts';
import type { AgreementImport } from './agreement-import-command.ts';
import { type AgreementReading, agreementRowOf } from './agreement-row-of.ts';
import { type AgreementHeader, type AgreementTableRow, localNamesOf } from './agreement-sheet.ts';
import { partyRefusals } from './agreements.present.ts';
import { draftId } from './draft-id.ts';
import { selectDrafts } from './paper-drafts.store.ts';

interface PlacedRow extends NamedPlace {
  readonly row: AgreementTableRow;
}

/** What is known of a county when its agreements are checked. */
interface CountyRecords {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly lists: readonly DelegationList[];
  readonly draftIds: ReadonlySet<string>;
  readonly signed: readonly Agreement[];
}

/**
 * The dry run of agreements: each row by the rules of the draft, of the parties and of the township's list. What was drafted or
 * signed with the same terms is left alone. A text that the county has not checked waits for that as any draft's does.
 */
export async function checkAgreementSheet(
  ctx: ImportContext,
  actor: StaffActor,
  rows: readonly TableRow<string>[],
  onProgress: (checked: number, all: number) => Promise<void>,
): Promise<CheckedSheet> {
  const now = ctx.clock.now();
  const counties = countiesOf(ctx, actor);
  const faults: SheetFault[] = [];
  const placed = (rows as readonly AgreementTableRow[]).flatMap((row): PlacedRow[] => {
    const named = placeNamed(counties, row.row, row.cells);
    if ('place' in named) return [{ ...named.place, row }];
    faults.push(named.fault);
    return [];
  });
  const parts: ImportPart[] = [];
  for (const [countyId, ofCounty] of byCounty(placed, ({ county }) => county.id)) {
    const records = await readCounty(ctx, countyId);
    const reading = readingOf(ctx, records, now);
    for (const ofTownship of byCounty(ofCounty, ({ township }) => township.id).values()) {
      const found = checkTownship(ctx, countyId, ofTownship, records, reading, now);
      faults.push(...found.faults);
      parts.push(...found.parts);
    }
    await onProgress(parts.length, new Set(placed.map(({ township }) => township.id)).size);
  }
  return { faults, parts };
}

function readCounty(ctx: ImportContext, countyId: string): Promise<CountyRecords> {
  return inSnapshot(ctx.database, async (tx) => {
    const county = { countyId, townshipId: null };
    return {
      organisations: await loadOrganisations(tx, countyId),
      lists: await selectLists(tx, county),
      draftIds: new Set((await selectDrafts(tx, 'agreement', county)).map(({ id }) => id)),
      signed: await selectAgreements(tx, county),
    };
  });
}

function readingOf(
  { reference }: ImportContext,
  { organisations, lists }: CountyRecords,
  now: Instant,
): AgreementReading {
  const bodies = bodiesByName(organisations.values(), dateInShanghai(now));
  const localItems = new Map([...localNamesOf(lists)].map(([id, name]) => [name, id]));
  return { reference, bodies, localItems };
}

function checkTownship(
  ctx: ImportContext,
  countyId: string,
  rows: readonly PlacedRow[],
  records: CountyRecords,
  reading: AgreementReading,
  now: Instant,
): CheckedSheet {
  const faults: SheetFault[] = [];
  const drafts = new Map<string, AgreementDraft>();
  const [{ township } = { township: { id: '', name: '' } }] = rows;
  const place = township.name;
  for (const { row } of rows) {
    const read = agreementRowOf(reading, township.id, row);
    if ('faults' in read) {
      faults.push(...read.faults.map((fault) => ({ row: row.row, place, ...fault })));
      continue;
    }
    const id = draftId(countyId, read.draft);
    const ruled = drafts.has(id) ? [TWICE] : ruleFaults(ctx, read.draft, records, now);
    faults.push(...ruled.map((fault) => ({ row: row.row, place, ...fault })));
    drafts.set(id, read.draft);
  }
  if (faults.length > 0) return { faults, parts: [] };
  const fresh = [...drafts].filter(
    ([id, draft]) => !records.draftIds.has(id) && !records.signed.some((each) => isSame(each, draft)),
  );
  const command: AgreementImport | null =
    fresh.length === 0 ? null : { drafts: fresh.map(([id, content]) => ({ id, content: plain(content) })) };
  const added = fresh.map(([id, draft]) => ({
    itemId: id,
    no: null,
    name: `${AGREEMENT_NAMES[draft.kind]}　${records.organisations.get(draft.departmentId)?.name ?? ''}`,
    words: `${draft.itemIds.length}个事项，自${draft.from}至${draft.until}`,
  }));
  const difference = { added, removed: [], changed: [] };
  const part = { countyId, townshipId: township.id, rowCount: rows.length, replaces: null };
  return { faults, parts: [{ ...part, difference, command }] };
}

function ruleFaults(
  ctx: ImportContext,
  draft: AgreementDraft,
  { organisations, lists }: CountyRecords,
  now: Instant,
): { column: AgreementHeader; text: string; next: string }[] {
  const list = lists.find(({ townshipId }) => townshipId === draft.townshipId) ?? null;
  const items = listedItems(ctx.reference, list?.versions.at(-1)?.rows ?? [], dateInShanghai(now));
  return [
    ...checkAgreementDraft({ ...draft, isTextConfirmed: true }),
    ...partyRefusals({ organisations, now }, draft),
    ...checkListedAgreement(list, draft, items),
  ].map(({ code, text, next }) => ({ column: columnOf(code, draft), text, next }));
}

function columnOf(code: string, { itemIds }: AgreementDraft): AgreementHeader {
  if (code === 'GOV-03') return itemIds.length === 0 ? '事项' : '继续办结天数';
  return COLUMNS[code] ?? '事项';
}

const COLUMNS: Readonly<Record<string, AgreementHeader>> = {
  'GOV-02': '截止日期',
  'DLG-06': '赋权部门',
};

const TWICE = {
  column: '事项',
  text: '与表中前面一行是同一份协议。',
  next: '请删去重复的一行。',
} as const;

function isSame(signed: Agreement, draft: AgreementDraft): boolean {
  const terms = ({
    kind,
    departmentId,
    townshipId,
    itemIds,
    from,
    until,
    inFlight,
  }: AgreementDraft | Agreement) =>
    canonicalize({ kind, departmentId, townshipId, itemIds: [...itemIds].sort(), from, until, inFlight });
  return terms(signed) === terms(draft);
}

function plain({ itemIds, sections, ...draft }: AgreementDraft) {
  return { ...draft, itemIds: [...itemIds], sections: { ...sections } };
}
