import type { SheetImportView } from '@tongban/contract';
import { refuse } from '@tongban/domain/terms';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { Abandoned, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import { GOVERNANCE_POSTS, governorOf, type StaffActor } from '../../staff/index.ts';
import type { ImportKind, TakenPart } from '../import-kind.ts';
import {
  type ImportKey,
  lockImport,
  type SheetImportPart,
  selectParts,
  updateImport,
} from '../sheet-imports.store.ts';
import { readImport } from './read-imports.ts';

/**
 * Takes a checked import: every part becomes a draft, or none does. Taken already is answered as the first time (E-42); a draft
 * or a list that changed since the dry run is a conflict that tells who did what (E-41). GOV-04 it is not checked, or has faults.
 */
export async function confirmImport(
  ctx: Pick<AppContext, 'database' | 'clock' | 'ids' | 'reference'>,
  kinds: readonly ImportKind[],
  actor: StaffActor,
  key: ImportKey,
): Promise<Outcome<SheetImportView>> {
  const taken = await outcomeOf(() =>
    inTransaction(ctx.database, async (tx): Promise<Outcome<null>> => {
      const sheet = await lockImport(tx, key);
      if (sheet?.account_id !== actor.accountId) return { kind: 'not_found' };
      if (sheet.state === 'taken') return { kind: 'done', value: null };
      if (sheet.state !== 'checked') return NOT_CHECKED;
      const kind = kinds.find((each) => each.kind === sheet.kind);
      if (kind === undefined) throw new Error(`Nobody imports sheets of the kind ${sheet.kind}.`);
      const parts = takenParts(await selectParts(tx, key));
      if (parts.length === 0) return NOTHING;
      // The posts of today: who has lost a county since the dry run imports nothing there.
      const isOut = parts.some((part) => governorOf(actor, GOVERNANCE_POSTS, part) === undefined);
      if (isOut) throw new Abandoned({ kind: 'not_found' });
      await kind.take(ctx, tx, actor, parts);
      await updateImport(tx, key, { state: 'taken', taken_at: ctx.clock.now() });
      return { kind: 'done', value: null };
    }),
  );
  return taken.kind === 'done' ? readImport(ctx, kinds, actor, key) : taken;
}

/** In one order of places for everybody: two who confirm at once wait for each other, and never both. */
function takenParts(parts: readonly SheetImportPart[]): TakenPart[] {
  return parts
    .filter(({ command }) => command !== null)
    .map(({ of_county: countyId, of_township: townshipId, command }) => ({ countyId, townshipId, command }))
    .sort((a, b) => (`${a.countyId}/${a.townshipId}` < `${b.countyId}/${b.townshipId}` ? -1 : 1));
}

const NOT_CHECKED = {
  kind: 'refused',
  refusals: [
    refuse('GOV-04', {
      text: '表格还没有核对完，或者核对出问题，不能导入。',
      next: '请等核对结束；有问题的，改正后重新上传。',
    }),
  ],
} as const;

const NOTHING = {
  kind: 'refused',
  refusals: [refuse('GOV-01', { text: '表格的内容与现有的相同，没有需要导入的。' })],
} as const;
