import type { AccountSlipView, OpenedAccountsView } from '@tongban/contract';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';

/** As many as the server takes in one request, which shows how far it is. */
const MOST_OPENED_AT_ONCE = 10;

/** Somebody for whom an account is asked. */
export interface Asked {
  readonly personId: string;
  readonly name: string;
  readonly loginName: string;
}

export interface NotOpened {
  readonly name: string;
  readonly reasons: readonly string[];
}

/** What became of many: the slips of those opened, and why the others were not. */
export interface ManyOpened {
  readonly slips: readonly AccountSlipView[];
  readonly notOpened: readonly NotOpened[];
}

/**
 * Opens accounts a few at a time and tells after each how many were tried. When a request fails, those of it and the ones after
 * are told as not opened; the slips that came before are kept.
 */
export async function openMany(
  asked: readonly Asked[],
  onProgress: (tried: number) => void,
): Promise<ManyOpened> {
  const slips: AccountSlipView[] = [];
  const notOpened: NotOpened[] = [];
  for (let at = 0; at < asked.length; at += MOST_OPENED_AT_ONCE) {
    const part = asked.slice(at, at + MOST_OPENED_AT_ONCE);
    try {
      for (const result of await sendPart(part)) {
        if (result.slip !== null) slips.push(result.slip);
        else notOpened.push({ name: nameOf(part, result.personId), reasons: result.reasons });
      }
    } catch (error) {
      const { title, next } = problemFrom(error);
      const reasons = [`${title}，没有办理，或者没有收到结果。${next ?? '请刷新页面核对。'}`];
      notOpened.push(...asked.slice(at).map(({ name }) => ({ name, reasons })));
      break;
    }
    onProgress(at + part.length);
  }
  return { slips, notOpened };
}

async function sendPart(part: readonly Asked[]): Promise<OpenedAccountsView['results']> {
  const accounts = part.map(({ personId, loginName }) => ({ accountId: newId(), personId, loginName }));
  return (await answerOf(api.POST('/api/v1/administration/accounts', { body: { accounts } }))).results;
}

function nameOf(part: readonly Asked[], personId: string): string {
  return part.find((each) => each.personId === personId)?.name ?? '';
}
