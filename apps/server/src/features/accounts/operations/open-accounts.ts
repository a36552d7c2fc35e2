import type { OpenAccountsBody, OpenedAccountsView } from '@tongban/contract';
import type { AppContext } from '../../../app-context.ts';
import { done, type Outcome } from '../../../platform/outcome.ts';
import type { StaffActor } from '../../staff/index.ts';
import { openAccount } from './open-account.ts';

/**
 * Opens several accounts, each its own act in its own transaction: one that is refused stops none of the others and says why
 * (ADR 0012). The slips are shown to whoever asked, so nothing of this waits in a queue.
 */
export async function openAccounts(
  ctx: Pick<AppContext, 'database' | 'clock' | 'ids' | 'reference'>,
  actor: StaffActor,
  { accounts }: OpenAccountsBody,
): Promise<Outcome<OpenedAccountsView>> {
  const results: OpenedAccountsView['results'] = [];
  for (const { accountId, personId, loginName } of accounts) {
    const opened = await openAccount(ctx, actor, { accountId, personId, loginName: loginName.toLowerCase() });
    results.push({
      accountId,
      personId,
      slip: opened.kind === 'done' ? opened.value : null,
      reasons: opened.kind === 'done' ? [] : reasonsOf(opened),
    });
  }
  return done({ results });
}

function reasonsOf(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): string[] {
  switch (outcome.kind) {
    case 'refused':
      return outcome.refusals.map(({ text, next }) => `${text}${next}`);
    case 'invalid':
      return outcome.fields.map(({ message }) => message);
    case 'not_found':
      return ['没有找到该人员，或者不在您的管理范围内。'];
    case 'conflict':
    case 'problem':
      return ['该账号正由他人办理，请刷新后查看。'];
  }
}
