import type { DocumentKind } from './document-kind.ts';
import { type DocumentModel, UNKNOWN } from './document-model.ts';

/**
 * E-14: what a paper still lacks, by the words on it, in reading order; empty = complete.
 * A blank in any row, sentence or entry counts, and so does 待县补充: nobody seals a blank form.
 */
export function missingMandatory(model: DocumentModel): readonly string[] {
  const rule = MANDATORY[model.kind];
  const missing = [
    ...blank('标题', model.title),
    ...blank('文号', model.number),
    ...blank('署名机关', model.organName),
    ...blank('送达对象', model.addressee),
    ...blank('日期', model.issuedOn),
    ...model.paragraphs.flatMap((text) => blank('正文', text)),
    ...(rule.paragraphs && model.paragraphs.length === 0 ? ['正文'] : []),
    ...rule.rows.filter((label) => !model.rows.some((row) => row.label === label)),
    ...model.rows.flatMap((row) => (isBlank(row.label) ? ['栏目名称'] : blank(row.label, row.value))),
    ...(model.kind === 'certificate' && model.rows.length === 0 ? ['证照内容'] : []),
    ...(rule.list !== null && model.list.length === 0 ? [rule.list] : []),
    ...model.list.flatMap((entry) =>
      [entry.title, ...entry.points].flatMap((text) => blank(rule.list ?? '清单', text)),
    ),
    ...model.closing.flatMap((text) => blank('结语', text)),
    ...(rule.remedies ? blank('救济途径', model.remedies ?? '') : []),
    ...(rule.seal ? blank('印章名称', model.sealText ?? '') : []),
  ];
  return [...new Set(missing)];
}

interface MandatoryParts {
  readonly paragraphs: boolean;
  readonly rows: readonly string[];
  /** The name of the list where the kind cannot do without one. */
  readonly list: string | null;
  readonly remedies: boolean;
  readonly seal: boolean;
}

const MANDATORY: Readonly<Record<DocumentKind, MandatoryParts>> = {
  receipt_slip: {
    paragraphs: true,
    rows: ['办件编号', '收件日期', '收件地点', '收件人'],
    list: null,
    remedies: false,
    seal: false,
  },
  acceptance_voucher: {
    paragraphs: true,
    rows: ['申请事项', '办件编号', '收件日期', '受理日期', '法定办结时限', '应当办结日期'],
    list: null,
    remedies: false,
    seal: true,
  },
  not_accepted_voucher: {
    paragraphs: true,
    rows: ['申请事项', '办件编号', '收件日期', '不予受理情形', '理由'],
    list: null,
    remedies: true,
    seal: true,
  },
  supplement_notice: { paragraphs: true, rows: [], list: '需要补正的内容', remedies: false, seal: true },
  certificate: { paragraphs: false, rows: [], list: null, remedies: false, seal: true },
  refusal_decision: { paragraphs: true, rows: [], list: null, remedies: true, seal: true },
  termination_decision: {
    paragraphs: true,
    rows: ['申请事项', '办件编号', '受理日期', '终止情形', '事实和理由', '依据'],
    list: null,
    remedies: true,
    seal: true,
  },
  transfer_slip: {
    paragraphs: true,
    rows: ['办件编号', '申请人', '申请事项', '移交单位', '接收单位', '移交人', '移交日期', '应当办结日期'],
    list: null,
    remedies: false,
    seal: false,
  },
};

function blank(name: string, value: string): readonly string[] {
  return isBlank(value) ? [name] : [];
}

function isBlank(value: string): boolean {
  return value.trim() === '' || value.includes(UNKNOWN);
}
