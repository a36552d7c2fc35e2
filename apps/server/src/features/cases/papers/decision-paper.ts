import type { CaseState } from '@tongban/domain/case';
import { outcomeKindOf } from '@tongban/domain/catalogue';
import { type DocumentHead, type DocumentModel, refusalDecisionModel } from '@tongban/domain/certificate';
import { remedyOn } from '@tongban/domain/organisation';
import { dateInShanghai, type LocalDate } from '@tongban/domain/time';
import type { AppContext } from '../../../app-context.ts';
import type { ActBody } from '../act-body.ts';
import type { Prepared } from '../act-on-case.ts';
import { readContents } from '../case-content.ts';
import { certificateOf } from './certificate-of.ts';
import type { PaperFacts } from './paper-facts.ts';
import { paperNumber } from './paper-words.ts';
import { verifyUrl } from './verify-url.ts';

export interface DecisionPaper {
  readonly model: DocumentModel;
  readonly verificationCode: string;
  readonly validUntil: LocalDate | null;
}

/**
 * The paper of a decision, in the name of the organ. It names no seal yet: which one it bears is chosen at the request, so
 * that a decision outlives a lost seal (E-10); everything else in it is final (E-14).
 */
export async function decisionPaper(
  ctx: AppContext,
  prepared: Prepared,
  facts: PaperFacts,
  body: ActBody<'decideCase'>,
): Promise<DecisionPaper> {
  const { state } = prepared.context;
  const verifyCode = ctx.ids.verificationCode();
  const head = {
    organ: facts.printed,
    number: paperNumber(state, body.outcome === 'granted' ? 'certificate' : 'refusal_decision'),
    issuedOn: facts.today,
    verifyCode,
    verifyUrl: verifyUrl(ctx.config, verifyCode),
  };
  if (body.outcome === 'refused') {
    return { model: refusalOf(facts, state, body, head), verificationCode: verifyCode, validUntil: null };
  }
  const template = ctx.certificateTemplates.get(state.itemId);
  if (!template) throw new Error(`There is no certificate template for ${state.itemId}.`);
  const contentOf = await readContents(prepared.tx, ctx, state.countyId, [state.answers]);
  const answers = contentOf(state.answers, 'answers') ?? {};
  return {
    ...certificateOf(template, { ...facts, caseNumber: state.number }, answers, head),
    verificationCode: verifyCode,
  };
}

/** Law as the reference guide has it, so the paper is marked 参考 until the county confirms its own. */
function refusalOf(
  { applicant, item, guide, organ, today }: PaperFacts,
  state: CaseState,
  { findings, reasons }: ActBody<'decideCase'>,
  head: DocumentHead,
): DocumentModel {
  const basis = guide.legalBasis.map(({ title, article }) => `${title}${article}`).join('、');
  return refusalDecisionModel({
    ...head,
    marks: ['参考'],
    applicant: applicant.name,
    itemName: item.name,
    caseNumber: state.number,
    receivedOn: dateInShanghai(state.receivedAt),
    acceptedOn: dateInShanghai(state.acceptance?.acceptedAt ?? state.receivedAt),
    outcomeKind: outcomeKindOf(item, guide),
    findings: findings ?? '',
    reasons: reasons ?? '',
    legalBasis: basis === '' ? null : basis,
    remedy: remedyOn(organ, state.itemId, today),
  });
}
