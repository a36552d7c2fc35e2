import type { SealKind } from '../seal/index.ts';
import type { CaseMode } from '../terms/index.ts';

/** The papers that a case produces; the names are what stands on them unless the item gives its own title. */
export const DOCUMENT_KIND_NAMES = {
  receipt_slip: '收件凭证',
  acceptance_voucher: '受理通知书',
  not_accepted_voucher: '不予受理决定书',
  supplement_notice: '一次性告知书',
  certificate: '证照',
  refusal_decision: '不予行政许可决定书',
  termination_decision: '终止办理决定书',
  transfer_slip: '转递单',
} as const;

export type DocumentKind = keyof typeof DOCUMENT_KIND_NAMES;
export const DOCUMENT_KINDS = Object.keys(DOCUMENT_KIND_NAMES) as readonly DocumentKind[];

/** The seals that a paper of a case can bear; `former_committee` seals a paper no more. */
export type DocumentSealKind = Extract<SealKind, 'approval_no2' | 'acceptance' | 'department_approval'>;

/**
 * Which seal a paper bears in which mode: vouchers the department's acceptance seal (L-32), decisions and certificates
 * the 2号公章 where the township decides, else the department's own (L-39). Slips bear none: null.
 */
export function sealKindFor(mode: CaseMode, kind: DocumentKind): DocumentSealKind | null {
  return SEAL_KIND_TABLE[kind][mode];
}

const NO_SEAL = { entrusted_decision: null, entrusted_acceptance: null, own_power: null } as const;
const VOUCHER_SEAL = {
  entrusted_decision: 'acceptance',
  entrusted_acceptance: 'acceptance',
  own_power: 'acceptance',
} as const;
const DECISION_SEAL = {
  entrusted_decision: 'approval_no2',
  entrusted_acceptance: 'department_approval',
  own_power: 'department_approval',
} as const;

const SEAL_KIND_TABLE: Readonly<Record<DocumentKind, Readonly<Record<CaseMode, DocumentSealKind | null>>>> = {
  receipt_slip: NO_SEAL,
  acceptance_voucher: VOUCHER_SEAL,
  not_accepted_voucher: VOUCHER_SEAL,
  supplement_notice: VOUCHER_SEAL,
  certificate: DECISION_SEAL,
  refusal_decision: DECISION_SEAL,
  termination_decision: VOUCHER_SEAL,
  transfer_slip: NO_SEAL,
};
