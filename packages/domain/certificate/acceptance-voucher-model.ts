import { chineseDate, chineseDateOrUnknown } from './chinese-date.ts';
import { DOCUMENT_KIND_NAMES } from './document-kind.ts';
import {
  type DocumentEntry,
  type DocumentHead,
  type DocumentModel,
  documentModel,
  rowIfKnown,
} from './document-model.ts';

export interface AcceptanceVoucherInput extends DocumentHead {
  readonly applicant: string;
  readonly itemName: string;
  readonly caseNumber: string;
  readonly receivedOn: string;
  /** The receipt date itself where acceptance is deemed (L-32, E-26). */
  readonly acceptedOn: string;
  readonly manner: 'complete' | 'deferred_materials' | 'deemed';
  /** 容缺: what is still to come, and until when; empty for the other manners. */
  readonly deferred: readonly DocumentEntry[];
  readonly deferredUntil: string | null;
  /** The limits in words, with unit and start, e.g. 15日（自然日）. */
  readonly statutoryLimit: string;
  readonly promisedLimit: string | null;
  /** Null while the calendar of that year is not published. */
  readonly dueOn: string | null;
  readonly legalBasis: string | null;
  readonly handledAt: string;
  readonly contact: string | null;
}

/** 受理通知书: the fifth outcome of L-32, dated and under the department's acceptance seal. */
export function acceptanceVoucherModel(input: AcceptanceVoucherInput): DocumentModel {
  return documentModel(input, {
    kind: 'acceptance_voucher',
    title: DOCUMENT_KIND_NAMES.acceptance_voucher,
    addressee: input.applicant,
    paragraphs: [
      `你（单位）于${chineseDate(input.receivedOn)}提出的“${input.itemName}”申请，${findingOf(input)}`,
    ],
    rows: [
      { label: '申请事项', value: input.itemName },
      { label: '办件编号', value: input.caseNumber },
      { label: '收件日期', value: chineseDate(input.receivedOn) },
      { label: '受理日期', value: chineseDate(input.acceptedOn) },
      { label: '法定办结时限', value: input.statutoryLimit },
      ...rowIfKnown('承诺办结时限', input.promisedLimit),
      { label: '应当办结日期', value: chineseDateOrUnknown(input.dueOn) },
      { label: '受理地点', value: input.handledAt },
      ...rowIfKnown('联系电话', input.contact),
    ],
    list: input.deferred,
    closing: [...deferralOf(input), SPECIAL_PROCEDURES],
  });
}

function findingOf(input: AcceptanceVoucherInput): string {
  const basis = input.legalBasis === null ? '' : `依据${input.legalBasis}，`;
  switch (input.manner) {
    case 'complete':
      return `经审查，属于本机关职权范围，申请材料齐全、符合法定形式。${basis}本机关决定予以受理。`;
    case 'deferred_materials':
      return `经审查，属于本机关职权范围，主要申请材料齐全、符合法定形式，仅欠缺可以容缺的材料，你（单位）已书面承诺按期补交。${basis}本机关决定容缺受理。`;
    case 'deemed':
      return `本机关未在五个工作日内作出处理。${basis}该申请自收到申请材料之日起即为受理。`;
  }
}

function deferralOf(input: AcceptanceVoucherInput): readonly string[] {
  if (input.deferredUntil === null) return [];
  return [
    `上列容缺材料，请于${chineseDate(input.deferredUntil)}（含当日）前补交；补交齐全前，本机关不作出决定。`,
  ];
}

/** L-45: the eight procedures whose time does not count, each told in writing when it comes. */
const SPECIAL_PROCEDURES =
  '依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在办理期限内，本机关将另行书面告知。';
