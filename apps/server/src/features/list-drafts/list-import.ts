import { type Refusal, refuse } from '@tongban/domain/terms';
import { dateInShanghai, timeInShanghai } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { Abandoned } from '../../platform/outcome.ts';
import { findTownship } from '../catalogue/index.ts';
import { byCounty, type ImportContext, type ImportKind, type TakenPart } from '../sheet-imports/index.ts';
import { namesOf, type StaffActor } from '../staff/index.ts';
import { checkListSheet } from './check-list-sheet.ts';
import { loadCountyListRecords } from './county-list-records.ts';
import { insertListDraft, type ListDraft, lockListDraft, updateListDraft } from './list-drafts.store.ts';
import { listImportSchema } from './list-import-command.ts';
import { type ListRecord, publicationDays } from './list-record.ts';
import { LIST_COLUMNS } from './list-sheet.ts';
import { faultsOf, publicationOf } from './publication-of.ts';

/** 赋权事项清单 from a spreadsheet: into drafts, which somebody else publishes (GOV-08). */
export const LIST_IMPORT: ImportKind = {
  kind: 'lists',
  name: '赋权事项清单',
  columns: LIST_COLUMNS,
  check: checkListSheet,
  take: async (ctx, tx, actor, parts) => {
    const refusals: Refusal[] = [];
    for (const [countyId, ofCounty] of byCounty(parts, (part) => part.countyId)) {
      const recordOf = await loadCountyListRecords(tx, countyId);
      for (const part of ofCounty) {
        refusals.push(...(await takeList(ctx, tx, actor, part, recordOf(part.townshipId))));
      }
    }
    if (refusals.length > 0) throw new Abandoned({ kind: 'refused', refusals });
  },
};

/** Writes one draft as the dry run promised; else tells what has changed since, by whom and when (E-41). */
async function takeList(
  ctx: ImportContext,
  tx: Tx,
  { personId }: StaffActor,
  { countyId, townshipId, command }: TakenPart,
  record: ListRecord,
): Promise<readonly Refusal[]> {
  const { draftId, seenVersion, baseVersion, rows } = listImportSchema.parse(command);
  const now = ctx.clock.now();
  const place = findTownship(ctx.reference, townshipId)?.name ?? townshipId;
  const open = await lockListDraft(tx, { countyId, townshipId });
  const isSeen =
    seenVersion === 0 ? open === undefined : open?.id === draftId && open.version === seenVersion;
  if (!isSeen) return [changed(await draftWords(tx, place, open))];
  const newest = record.list?.versions.at(-1)?.version ?? 0;
  if (newest !== baseVersion) return [changed(`核对以后，${place}公布了清单第${newest}版。`)];
  // Bodies and recalls may be other than at the dry run: the same rule once more.
  const publication = publicationOf({ township_id: townshipId, rows }, record, publicationDays(record, now));
  const faults = faultsOf(ctx, publication, record, now);
  if (faults.length > 0)
    return faults.map(({ refusal }) => ({ ...refusal, text: `${place}：${refusal.text}` }));
  const by = { changed_by: personId, changed_at: now };
  if (open === undefined) {
    const isNew = await insertListDraft(tx, {
      county_id: countyId,
      township_id: townshipId,
      id: draftId,
      version: 1,
      base_version: baseVersion,
      status: 'drafting',
      rows,
      written_by: [personId],
      ...by,
      submitted_at: null,
      return_note: null,
    });
    // Begun by somebody else between the two statements.
    if (!isNew) return [changed(`核对以后，他人开始拟制${place}的清单草稿。`)];
  } else {
    const writers = [...new Set([...open.written_by, personId])];
    await updateListDraft(tx, { ...open, rows, written_by: writers, ...by, version: open.version + 1 });
  }
  return [];
}

async function draftWords(tx: Tx, place: string, draft: ListDraft | undefined): Promise<string> {
  if (draft === undefined) return `核对以后，${place}的清单草稿已经废弃或者公布。`;
  const name = (await namesOf(tx, [draft.changed_by])).get(draft.changed_by) ?? '他人';
  const when = `${dateInShanghai(draft.changed_at)} ${timeInShanghai(draft.changed_at)}`;
  return `核对以后，${name}于${when}改动了${place}的清单草稿。`;
}

function changed(text: string): Refusal {
  return refuse('CAS-27', { text, next: '一份草稿也没有写入。请重新上传表格，核对以后再确认。' });
}
