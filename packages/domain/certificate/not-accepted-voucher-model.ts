import { type NotAcceptedKind, notAcceptedName, type OutcomeKind } from '../terms/index.ts';
import { chineseDate } from './chinese-date.ts';
import { DOCUMENT_KIND_NAMES } from './document-kind.ts';
import {
  type DocumentHead,
  type DocumentModel,
  type DocumentRow,
  documentModel,
  rowIfKnown,
  UNKNOWN,
} from './document-model.ts';
import { type Remedy, remediesText } from './remedies-text.ts';

export interface NotAcceptedVoucherInput extends DocumentHead {
  readonly applicant: string;
  readonly itemName: string;
  readonly caseNumber: string;
  readonly receivedOn: string;
  readonly outcomeKind: OutcomeKind;
  readonly ground: NotAcceptedKind;
  /** The facts of this application that lead to the ground. */
  readonly reason: string;
  /** L-32(2): the organ to turn to; asked for `not_competent` only. */
  readonly competentOrgan: string | null;
  readonly legalBasis: string | null;
  readonly remedy: Remedy | null;
  readonly contact: string | null;
}

/** 不予受理决定书: the first and second outcome of L-32, and an application whose supplement never came (E-25). */
export function notAcceptedVoucherModel(input: NotAcceptedVoucherInput): DocumentModel {
  const basis = input.legalBasis === null ? '' : `依据${input.legalBasis}，`;
  return documentModel(input, {
    kind: 'not_accepted_voucher',
    title: DOCUMENT_KIND_NAMES.not_accepted_voucher,
    addressee: input.applicant,
    paragraphs: [
      `你（单位）于${chineseDate(input.receivedOn)}提出的“${input.itemName}”申请，经审查，${findingOf(input)}。${basis}本机关决定不予受理。`,
    ],
    rows: [
      { label: '申请事项', value: input.itemName },
      { label: '办件编号', value: input.caseNumber },
      { label: '收件日期', value: chineseDate(input.receivedOn) },
      { label: '不予受理情形', value: notAcceptedName(input.ground, input.outcomeKind) },
      { label: '理由', value: input.reason },
      ...competentOrganRow(input),
      ...rowIfKnown('联系电话', input.contact),
    ],
    remedies: remediesText(input.remedy),
  });
}

function findingOf({ ground, outcomeKind }: NotAcceptedVoucherInput): string {
  switch (ground) {
    case 'not_required':
      return `该事项${notAcceptedName(ground, outcomeKind)}`;
    case 'not_competent':
      return '该申请事项依法不属于本机关职权范围';
    case 'not_supplemented':
      return '你（单位）未按一次性告知的要求补正申请材料';
  }
}

function competentOrganRow(input: NotAcceptedVoucherInput): readonly DocumentRow[] {
  if (input.ground !== 'not_competent') return [];
  return [{ label: '有权受理机关', value: input.competentOrgan ?? UNKNOWN }];
}
