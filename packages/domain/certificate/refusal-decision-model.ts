import { OUTCOME_NAMES, type OutcomeKind } from '../terms/index.ts';
import { chineseDate } from './chinese-date.ts';
import { type DocumentHead, type DocumentModel, documentModel, UNKNOWN } from './document-model.ts';
import { type Remedy, remediesText } from './remedies-text.ts';

export interface RefusalDecisionInput extends DocumentHead {
  readonly applicant: string;
  readonly itemName: string;
  readonly caseNumber: string;
  readonly receivedOn: string;
  readonly acceptedOn: string;
  /** Only a 行政许可 is refused as a licence; a filing or a benefit has words of its own. */
  readonly outcomeKind: OutcomeKind;
  readonly findings: string;
  readonly reasons: string;
  /** The articles that the refusal rests on; null = 待县补充, and the paper cannot be sealed. */
  readonly legalBasis: string | null;
  readonly remedy: Remedy | null;
}

/** 不予行政许可决定书: written, with reasons, basis and remedies (L-38). */
export function refusalDecisionModel(input: RefusalDecisionInput): DocumentModel {
  const verdict = input.outcomeKind === 'licence' ? '不予行政许可' : OUTCOME_NAMES[input.outcomeKind].refused;
  return documentModel(input, {
    kind: 'refusal_decision',
    title: `${verdict}决定书`,
    addressee: input.applicant,
    paragraphs: [
      `你（单位）于${chineseDate(input.receivedOn)}提出的“${input.itemName}”申请（办件编号：${input.caseNumber}），本机关于${chineseDate(input.acceptedOn)}受理。`,
      `经审查，查明：${input.findings}`,
      `本机关认为：${input.reasons}`,
      `依据${input.legalBasis ?? UNKNOWN}，本机关决定：${verdict}。`,
    ],
    remedies: remediesText(input.remedy),
  });
}
