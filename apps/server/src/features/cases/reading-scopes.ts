import { hasCapacity, type Organisation } from '@tongban/domain/organisation';
import type { Post } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { Tx } from '../../platform/db/transaction.ts';
import { loadOrganisations } from '../delegations/index.ts';
import { READER_POSTS, type StaffActor } from '../staff/index.ts';
import { type CaseScope, caseScopes } from './cases.policy.ts';
import { type CaseRow, selectCase } from './cases.store.ts';

/** Reading scopes of one appointment as a reader; empty for every other post. */
interface ReaderScope {
  readonly post: Post;
  readonly scope: CaseScope;
}

/** Everything the actor may read: what their desks handle, and what their reading posts look at. */
export async function readingScopes(tx: Tx, actor: StaffActor, now: Instant): Promise<CaseScope[]> {
  const readers = await readerScopes(tx, actor, now);
  return [...caseScopes(actor), ...readers.map(({ scope }) => scope)];
}

/**
 * The scopes of the posts that read and do no act: the supervisor's are the items that its body supervises today (R-1.2.10; a
 * memo can only be signed for those, R-6.1.3), the auditor's and the service manager's their county. One statement for a
 * supervisor, none for anybody else.
 */
async function readerScopes(tx: Tx, { appointments }: StaffActor, now: Instant): Promise<ReaderScope[]> {
  const scopes: ReaderScope[] = [];
  for (const { post, countyId, organisationId } of appointments) {
    if (!READER_POSTS.includes(post)) continue;
    if (post !== 'supervisor') {
      scopes.push({ post, scope: { kind: 'county', countyId } });
      continue;
    }
    const body = (await loadOrganisations(tx, countyId)).get(organisationId);
    const itemIds = body === undefined ? [] : supervisedBy(body, now);
    if (itemIds.length > 0) scopes.push({ post, scope: { kind: 'items', countyId, itemIds } });
  }
  return scopes;
}

function supervisedBy(body: Organisation, now: Instant): string[] {
  const today = dateInShanghai(now);
  const itemIds = body.capacities.flatMap(({ kind, itemId }) =>
    kind === 'supervisor' && itemId !== null ? [itemId] : [],
  );
  return [...new Set(itemIds)].filter((itemId) => hasCapacity(body, 'supervisor', itemId, today, now));
}

export interface ReadableCase {
  readonly row: CaseRow;
  /** Whether personal data may be shown in full to this actor, once they have said what for. */
  readonly mayUnmask: boolean;
}

/**
 * The case if the actor may read it, and whether in full. Desks handle the personal data; an auditor checks whole files
 * a supervisor has to find the holder of what was decided, so sees it from the decision on; a service
 * manager needs none of it.
 */
export async function findReadableCase(
  tx: Tx,
  actor: StaffActor,
  caseId: string,
  now: Instant,
): Promise<ReadableCase | undefined> {
  const own = await selectCase(tx, caseScopes(actor), caseId);
  if (own) return { row: own, mayUnmask: true };
  const readers = await readerScopes(tx, actor, now);
  const scopesOf = (...posts: Post[]) =>
    readers.filter(({ post }) => posts.includes(post)).map((r) => r.scope);
  const audited = await selectCase(tx, scopesOf('auditor'), caseId);
  if (audited) return { row: audited, mayUnmask: true };
  const supervised = await selectCase(tx, scopesOf('supervisor'), caseId);
  if (supervised) return { row: supervised, mayUnmask: supervised.decided_at !== null };
  const managed = await selectCase(tx, scopesOf('county_service_manager'), caseId);
  return managed && { row: managed, mayUnmask: false };
}
