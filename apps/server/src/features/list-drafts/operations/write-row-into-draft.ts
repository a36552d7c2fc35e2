import type { DelegationMode } from '@tongban/domain/delegation';
import { refuse } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { Abandoned } from '../../../platform/outcome.ts';
import { itemNamed } from '../../catalogue/index.ts';
import { beginDraft, blankRow } from '../draft-beginning.ts';
import type { GovernedTownship } from '../governed-township.ts';
import { selectItemChoices } from '../item-choices.store.ts';
import { itemHolders } from '../item-holders.ts';
import {
  type DraftRow,
  insertListDraft,
  type ListDraft,
  lockListDraft,
  updateListDraft,
} from '../list-drafts.store.ts';
import { type ListRecord, loadListRecord } from '../list-record.ts';

/** What a row of a list draft is prepared with; whoever writes the list assesses it and fills in the rest. */
export interface PreparedRow {
  readonly itemId: string;
  /** The name of an item outside the catalogue; null = one of the catalogue. */
  readonly localName: string | null;
  readonly mode: DelegationMode;
  /** The three grounds of, which a local item needs. */
  readonly grounds: NonNullable<DraftRow['justification']>;
}

/**
 * Writes one item into the open draft of a township's list, beginning the draft from the list in force where there is none.
 * An item that the draft has already gets the mode. Inside the caller's transaction, which GOV-09 takes back when the draft
 * was handed up meanwhile. ADR 0012: a draft is no fact.
 */
export async function writeRowIntoDraft(
  ctx: Pick<AppContext, 'reference' | 'ids'>,
  tx: Tx,
  township: GovernedTownship,
  prepared: PreparedRow,
  now: Instant,
): Promise<void> {
  const record = await loadListRecord(tx, township);
  const open = (await lockListDraft(tx, township)) ?? (await openDraft(ctx, tx, township, record, now));
  if (open.status === 'submitted') {
    throw new Abandoned({ kind: 'refused', refusals: [refuse('GOV-09')] });
  }
  const { personId } = township.by;
  const isThere = open.rows.some(({ itemId }) => itemId === prepared.itemId);
  await updateListDraft(tx, {
    ...open,
    rows: isThere
      ? open.rows.map((row) => (row.itemId === prepared.itemId ? { ...row, mode: prepared.mode } : row))
      : [...open.rows, await newRow(ctx, tx, township.countyId, record, prepared, now)],
    written_by: [...new Set([...open.written_by, personId])],
    changed_by: personId,
    changed_at: now,
    version: open.version + 1,
  });
}

async function openDraft(
  ctx: Pick<AppContext, 'reference' | 'ids'>,
  tx: Tx,
  township: GovernedTownship,
  record: ListRecord,
  now: Instant,
): Promise<ListDraft> {
  const source = { source: { kind: 'list_in_force' }, isAssessed: false } as const;
  const draft: ListDraft = {
    county_id: township.countyId,
    township_id: township.townshipId,
    id: ctx.ids.uuid(),
    version: 1,
    base_version: record.list?.versions.at(-1)?.version ?? 0,
    status: 'drafting',
    rows: (await beginDraft(ctx, tx, township, record, source, now)) ?? [],
    written_by: [township.by.personId],
    changed_by: township.by.personId,
    changed_at: now,
    submitted_at: null,
    return_note: null,
  };
  if (await insertListDraft(tx, draft)) return draft;
  // Somebody was faster: theirs is the draft.
  return (await lockListDraft(tx, township)) ?? draft;
}

async function newRow(
  { reference }: Pick<AppContext, 'reference'>,
  tx: Tx,
  countyId: string,
  { organisations }: ListRecord,
  { itemId, localName, mode, grounds }: PreparedRow,
  now: Instant,
): Promise<DraftRow> {
  const item = itemNamed(reference, itemId);
  const choices = await selectItemChoices(tx, countyId);
  const { departmentId, supervisorId } = itemHolders(organisations, itemId, choices.get(itemId), now);
  return {
    ...blankRow({ id: itemId, powerType: item?.powerType ?? null }),
    mode,
    departmentId,
    supervisorId,
    capacityNote: grounds.capacity,
    ...(localName === null ? {} : { origin: 'local', localName, justification: grounds }),
  };
}
