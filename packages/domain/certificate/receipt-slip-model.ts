import { chineseDate } from './chinese-date.ts';
import { DOCUMENT_KIND_NAMES } from './document-kind.ts';
import {
  type DocumentEntry,
  type DocumentHead,
  type DocumentModel,
  documentModel,
  rowIfKnown,
} from './document-model.ts';

export interface ReceiptSlipInput extends DocumentHead {
  readonly applicant: string;
  readonly itemName: string;
  readonly caseNumber: string;
  readonly receivedOn: string;
  readonly receivedAt: string;
  readonly receivedBy: string;
  /** The end of the five working days for the receipt outcome (L-32). */
  readonly outcomeDueOn: string;
  /** The six characters for public tracking; null on a copy for the file. */
  readonly queryCode: string | null;
  readonly materials: readonly DocumentEntry[];
}

/** 收件凭证: what was handed in, when and to whom. It accepts nothing and bears no seal. */
export function receiptSlipModel(input: ReceiptSlipInput): DocumentModel {
  return documentModel(input, {
    kind: 'receipt_slip',
    title: DOCUMENT_KIND_NAMES.receipt_slip,
    addressee: input.applicant,
    paragraphs: [`今收到你（单位）就“${input.itemName}”提出的申请，以及下列材料：`],
    list: input.materials,
    rows: [
      { label: '办件编号', value: input.caseNumber },
      ...rowIfKnown('查询码', input.queryCode),
      { label: '收件日期', value: chineseDate(input.receivedOn) },
      { label: '收件地点', value: input.receivedAt },
      { label: '收件人', value: input.receivedBy },
    ],
    closing: [
      `本凭证仅证明收到申请材料，不代表已经受理。本机关将于${chineseDate(input.outcomeDueOn)}（含当日）前告知是否受理或者需要补正的全部内容；逾期不告知的，自收到申请材料之日起即为受理。`,
    ],
  });
}
