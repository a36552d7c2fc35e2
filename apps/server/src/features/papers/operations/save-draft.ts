import canonicalize from 'canonicalize';
import type { AppContext } from '../../../app-context.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { Abandoned, done, type Outcome, outcomeOf } from '../../../platform/outcome.ts';
import type { Actor } from '../../organisations/index.ts';
import {
  type DraftContents,
  deleteDraft,
  insertDraft,
  lockDraft,
  type PaperKind,
  type StoredDraft,
  updateDraft,
} from '../paper-drafts.store.ts';
import { signedAlready } from '../signed-already.ts';

export interface SaveDraft<P extends PaperKind> {
  readonly countyId: string;
  readonly paper: P;
  /** Chosen by whoever drafts, so that a post that is repeated makes no second draft (E-42). */
  readonly id: string;
  /** The version on screen; 0 = there is none yet. */
  readonly expectedVersion: number;
  readonly content: DraftContents[P];
}

type Context = Pick<AppContext, 'database' | 'clock'>;

/**
 * Saves what is being written, as a new draft or over the version on screen; another version is a conflict, the same post again
 * has the first answer. GOV-01 the paper was signed.
 */
export function saveDraft<P extends PaperKind>(
  ctx: Context,
  actor: Actor,
  command: SaveDraft<P>,
): Promise<Outcome<{ id: string; version: number }>> {
  const { id, expectedVersion, content } = command;
  return outcomeOf(() =>
    inTransaction(ctx.database, async (tx) => {
      await refuseSigned(tx, command);
      const stored = await lockDraft(tx, command);
      const draft = { content, draftedBy: actor.personId, draftedAt: ctx.clock.now() };
      if (stored === undefined) {
        if (expectedVersion !== 0 || !(await insertDraft(tx, command, draft))) return { kind: 'not_found' };
        return done({ id, version: 1 });
      }
      if (isRepeated(stored, actor, command)) return done({ id, version: stored.version });
      if (stored.version !== expectedVersion) throw new Abandoned(draftConflict(stored));
      await updateDraft(tx, command, { ...draft, version: stored.version + 1 });
      return done({ id, version: stored.version + 1 });
    }),
  );
}

/** Throws away what was never signed. */
export function discardDraft(
  ctx: Context,
  command: Omit<SaveDraft<PaperKind>, 'content'>,
): Promise<Outcome<{ id: string; version: number }>> {
  return outcomeOf(() =>
    inTransaction(ctx.database, async (tx) => {
      await refuseSigned(tx, command);
      const stored = await lockDraft(tx, command);
      if (stored === undefined) return { kind: 'not_found' };
      if (stored.version !== command.expectedVersion) throw new Abandoned(draftConflict(stored));
      await deleteDraft(tx, command);
      return done({ id: stored.id, version: stored.version });
    }),
  );
}

/** The draft at the version on screen, locked; abandons the act when it is another one, or none. */
export async function draftAt<P extends PaperKind>(
  tx: Tx,
  command: Omit<SaveDraft<P>, 'content'>,
): Promise<StoredDraft<P>> {
  const stored = await lockDraft(tx, command);
  if (stored === undefined) throw new Abandoned({ kind: 'not_found' });
  if (stored.version !== command.expectedVersion) throw new Abandoned(draftConflict(stored));
  return stored;
}

/** Abandons the act when the paper was signed (GOV-01). */
export async function refuseSigned(tx: Tx, { countyId, paper, id }: Omit<SaveDraft<PaperKind>, 'content'>) {
  const refusal = await signedAlready(tx, countyId, paper, id);
  if (refusal !== null) throw new Abandoned({ kind: 'refused', refusals: [refusal] });
}

function isRepeated<P extends PaperKind>(
  { version, draftedBy, content }: StoredDraft<P>,
  actor: Actor,
  command: SaveDraft<P>,
): boolean {
  const isNext = version === command.expectedVersion + 1;
  return isNext && draftedBy === actor.personId && isSame(content, command.content);
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalize(a) === canonicalize(b);
}

function draftConflict({ version, draftedBy, draftedAt }: StoredDraft<PaperKind>) {
  const last = { type: 'draftSaved', actor: draftedBy, at: draftedAt };
  return { kind: 'conflict', conflict: { actualVersion: version, lastEvents: [last] } } as const;
}
