import type { SubmitCase } from '@tongban/contract';
import { type CaseState, explainSecondApplication } from '@tongban/domain/case';
import { CASE_STATUSES, STATUS_TERMS } from '@tongban/domain/terms';
import type { Instant } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { Abandoned } from '../../../platform/outcome.ts';
import { putContent } from '../case-content.ts';
import { caseScopes } from '../cases.policy.ts';
import { type CaseRow, selectCase, selectOpenCaseOf } from '../cases.store.ts';
import { applicantIndexOf, phoneIndexOf } from '../lookup-keys.ts';
import { placeWords } from '../present/place-words.ts';
import { saveCase } from '../save-case.ts';
import type { Submitter } from './submitter.ts';

type Application = Pick<SubmitCase, 'applicant' | 'itemId' | 'countyId' | 'secondApplication'>;

/**
 * The applicant's open case on the same item, where one is asked for or explained (E-20). Online only a visitor who also
 * knows the telephone number of that case is told: an identity number alone must not tell strangers who has applied for what.
 */
export async function findFirstApplication(
  tx: Tx,
  { keys }: Pick<AppContext, 'keys'>,
  by: Submitter,
  { applicant, itemId, countyId, secondApplication }: Application,
): Promise<CaseRow | undefined> {
  if (secondApplication === undefined) return undefined;
  const phoneIndex = by.kind === 'visitor' ? phoneIndexOf(keys, applicant.phone) : null;
  const applicantIndex = applicantIndexOf(keys, applicant.idNumber);
  return selectOpenCaseOf(tx, { countyId, itemId, applicantIndex, phoneIndex });
}

/** Tells that there is a first case, and which, where it is in the clerk's own scope; nothing of the second is stored. */
export async function askAboutFirst(
  tx: Tx,
  { reference }: Pick<AppContext, 'reference'>,
  by: Submitter,
  first: CaseRow,
): Promise<Abandoned> {
  const seen = by.kind === 'staff' ? await selectCase(tx, caseScopes(by.actor), first.id) : undefined;
  const status = CASE_STATUSES.find((each) => each === first.status);
  const place = placeWords(reference, first.county_id).place(first.custody_township_id);
  const which = seen && status ? `：${first.number}，${place}，${STATUS_TERMS[status].name}` : '';
  const where = seen || by.kind === 'visitor' ? '' : '，不在您的工作范围内';
  const detail = `该申请人就本事项在本县已经有一件正在办理的申请${which}${where}。`;
  return new Abandoned({ kind: 'problem', problem: { code: 'second_application', detail } });
}

/** Keeps the reason with the new case: the text encrypted, its commitment in the ledger. */
export async function explainSecond(
  tx: Tx,
  ctx: AppContext,
  {
    state,
    first,
    reason,
    at,
    actor,
    actingFor,
  }: {
    readonly state: CaseState;
    readonly first: CaseRow;
    readonly reason: string;
    readonly at: Instant;
    readonly actor: string;
    readonly actingFor: string | null;
  },
): Promise<void> {
  const text = await putContent(tx, ctx, { countyId: state.countyId, at }, 'text', reason);
  const events = [explainSecondApplication(first.id, text)];
  const saved = await saveCase(tx, ctx, { state, events, at, actor, actingFor });
  if ('conflict' in saved) throw new Abandoned({ kind: 'conflict', conflict: saved.conflict });
}
