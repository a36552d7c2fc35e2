import type { AccountRowView, SessionRowView } from '@tongban/contract';
import { type Appointment, isInPost } from '@tongban/domain/organisation';
import { POSTS, postNeedsSecondFactor } from '@tongban/domain/terms';
import { dateInShanghai, type Instant } from '@tongban/domain/time';
import type { Selectable } from 'kysely';
import type { AppContext } from '../../app-context.ts';
import { exactIndex } from '../../platform/crypto/keyed-index.ts';
import type { SessionTable } from '../../platform/db/schema.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { appointmentsOfPersons, organisationNames } from '../organisations/index.ts';
import {
  type ListedAccount,
  selectLiveSessions,
  selectLocks,
  selectSecondFactors,
} from './accounts.store.ts';

/** The keys under which tries on the account are counted: its password, and its second factor. */
export function throttleKeys(
  keys: AppContext['keys'],
  { login_name, account_id }: Pick<ListedAccount, 'login_name' | 'account_id'>,
): readonly string[] {
  return [exactIndex(keys, 'login', login_name), exactIndex(keys, 'totp', account_id)];
}

/** Rows of the register with posts, locks, sessions and second factors, in six statements whatever their number. */
export async function standingOfAccounts(
  tx: Tx,
  ctx: Pick<AppContext, 'keys'>,
  accounts: readonly ListedAccount[],
  asked: { readonly now: Instant; readonly ownAccountId: string },
): Promise<AccountRowView[]> {
  const locks = await selectLocks(tx, asked.now);
  const sessions = await selectLiveSessions(tx, asked.now);
  const factors = await selectSecondFactors(tx);
  const postings = await appointmentsOfPersons(
    tx,
    accounts.map(({ person_id }) => person_id),
  );
  const today = dateInShanghai(asked.now);
  const held = postings.filter((appointment) => isInPost(appointment, today));
  const names = await organisationNames(
    tx,
    held.map(({ organisationId }) => organisationId),
  );
  return accounts.map((account) => {
    const own = held.filter(({ personId }) => personId === account.person_id);
    const factor = factors.get(account.account_id);
    const needsFactor = own.some(({ post }) => postNeedsSecondFactor(post));
    const until = throttleKeys(ctx.keys, account).flatMap((key) => locks.get(key) ?? []);
    return {
      accountId: account.account_id,
      loginName: account.login_name,
      name: account.name,
      posts: own.map((appointment) => postText(appointment, names)),
      isOpen: account.is_active,
      lockedUntil: until.sort().at(-1) ?? null,
      secondFactor: factor ?? (needsFactor ? 'missing' : 'not_needed'),
      lastLoginAt: account.last_login_at,
      onceUntil: account.once_until,
      sessionCount: sessions.filter(({ account_id }) => account_id === account.account_id).length,
      isOwn: account.account_id === asked.ownAccountId,
    };
  });
}

/** 庄寨镇人民政府乡镇审批人 */
export function postText({ post, organisationId }: Appointment, names: ReadonlyMap<string, string>): string {
  return `${names.get(organisationId) ?? ''}${POSTS[post].name}`;
}

const SESSION_ID_SHOWN = 12;

export function presentSession(
  row: Selectable<SessionTable>,
  currentTokenHash: string | null,
): SessionRowView {
  return {
    // A part of the digest names the session; the token itself is only in the browser.
    id: row.token_hash.slice(0, SESSION_ID_SHOWN),
    startedAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    secondFactor: row.second_factor_at !== null,
    isCurrent: row.token_hash === currentTokenHash,
  };
}
