import { TERMINATION_NAMES, type TerminationGround } from '../terms/index.ts';
import { chineseDate } from './chinese-date.ts';
import { DOCUMENT_KIND_NAMES } from './document-kind.ts';
import { type DocumentHead, type DocumentModel, documentModel } from './document-model.ts';
import { type Remedy, remediesText } from './remedies-text.ts';

export interface TerminationDecisionInput extends DocumentHead {
  readonly applicant: string;
  readonly itemName: string;
  readonly caseNumber: string;
  readonly receivedOn: string;
  readonly acceptedOn: string;
  readonly ground: TerminationGround;
  /** The facts of this case. */
  readonly reason: string;
  /** In the words of whoever ends the case. */
  readonly legalBasis: string;
  readonly remedy: Remedy | null;
}

/** 终止办理决定书: why an accepted case ends without a decision, on what basis, and where to turn (E-04, E-35). */
export function terminationDecisionModel(input: TerminationDecisionInput): DocumentModel {
  return documentModel(input, {
    kind: 'termination_decision',
    title: DOCUMENT_KIND_NAMES.termination_decision,
    addressee: input.applicant,
    paragraphs: [
      `你（单位）于${chineseDate(input.receivedOn)}提出的“${input.itemName}”申请，本机关于${chineseDate(input.acceptedOn)}受理。因${TERMINATION_NAMES[input.ground]}，本机关终止办理该申请。`,
    ],
    rows: [
      { label: '申请事项', value: input.itemName },
      { label: '办件编号', value: input.caseNumber },
      { label: '受理日期', value: chineseDate(input.acceptedOn) },
      { label: '终止情形', value: TERMINATION_NAMES[input.ground] },
      { label: '事实和理由', value: input.reason },
      { label: '依据', value: input.legalBasis },
    ],
    remedies: remediesText(input.remedy),
  });
}
