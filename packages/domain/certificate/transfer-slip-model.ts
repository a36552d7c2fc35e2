import { chineseDate, chineseDateOrUnknown } from './chinese-date.ts';
import { DOCUMENT_KIND_NAMES } from './document-kind.ts';
import {
  type DocumentEntry,
  type DocumentHead,
  type DocumentModel,
  documentModel,
  rowIfKnown,
} from './document-model.ts';

export interface TransferSlipInput extends DocumentHead {
  readonly applicant: string;
  readonly itemName: string;
  readonly caseNumber: string;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly handedOverBy: string;
  readonly handedOverOn: string;
  readonly reason: string;
  /** 初步审查意见 of the township; null where none is due. */
  readonly preReviewOpinion: string | null;
  /** The case's own due date: a transfer does not move it. */
  readonly dueOn: string | null;
  readonly materials: readonly DocumentEntry[];
}

/** 转递单: the file goes on with the same number and the same deadline; an inner slip without a seal. */
export function transferSlipModel(input: TransferSlipInput): DocumentModel {
  return documentModel(input, {
    kind: 'transfer_slip',
    title: DOCUMENT_KIND_NAMES.transfer_slip,
    addressee: input.toPlace,
    paragraphs: ['现将下列办件连同材料转递你处，请核对后接收办理。'],
    rows: [
      { label: '办件编号', value: input.caseNumber },
      { label: '申请人', value: input.applicant },
      { label: '申请事项', value: input.itemName },
      { label: '移交单位', value: input.fromPlace },
      { label: '接收单位', value: input.toPlace },
      { label: '移交人', value: input.handedOverBy },
      { label: '移交日期', value: chineseDate(input.handedOverOn) },
      { label: '转递原因', value: input.reason },
      ...rowIfKnown('初步审查意见', input.preReviewOpinion),
      { label: '应当办结日期', value: chineseDateOrUnknown(input.dueOn) },
    ],
    list: input.materials,
    closing: ['办件编号和办理期限不因转递而改变。'],
  });
}
