import { chineseDate } from './chinese-date.ts';
import { DOCUMENT_KIND_NAMES } from './document-kind.ts';
import {
  type DocumentEntry,
  type DocumentHead,
  type DocumentModel,
  documentModel,
} from './document-model.ts';

export interface SupplementNoticeInput extends DocumentHead {
  readonly applicant: string;
  readonly itemName: string;
  readonly caseNumber: string;
  readonly receivedOn: string;
  /** Everything that is missing, in one list (L-32(4), R-5.3.6): a material, and what is wrong with it. */
  readonly defects: readonly DocumentEntry[];
  /** Last day asked for the supplement; null = none is set. */
  readonly supplementUntil: string | null;
  /** Where the supplement can be handed in, all channels. */
  readonly submitAt: string;
  readonly legalBasis: string | null;
  readonly contact: string | null;
}

/** 一次性告知书: the fourth outcome of L-32, the one notice of everything that is missing. */
export function supplementNoticeModel(input: SupplementNoticeInput): DocumentModel {
  const basis = input.legalBasis === null ? '' : `依据${input.legalBasis}，`;
  return documentModel(input, {
    kind: 'supplement_notice',
    title: DOCUMENT_KIND_NAMES.supplement_notice,
    addressee: input.applicant,
    paragraphs: [
      `你（单位）于${chineseDate(input.receivedOn)}提出的“${input.itemName}”申请（办件编号：${input.caseNumber}），经审查，申请材料不齐全或者不符合法定形式。${basis}现将需要补正的全部内容一次告知如下：`,
    ],
    list: input.defects,
    closing: [submissionOf(input), PROMISE],
  });
}

function submissionOf(input: SupplementNoticeInput): string {
  const until = input.supplementUntil === null ? '' : `于${chineseDate(input.supplementUntil)}（含当日）前`;
  const contact = input.contact === null ? '' : `咨询电话：${input.contact}。`;
  return `请${until}将补正材料提交至${input.submitAt}。${contact}`;
}

/** The one-time rule as a promise to the applicant (CAS-06). */
const PROMISE =
  '按照本告知书提交全部补正材料的，本机关应当受理；首次审查可以发现而未在本告知书中列明的问题，本机关不再要求补正。';
