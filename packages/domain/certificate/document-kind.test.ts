import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS, sealKindFor } from './document-kind.ts';

const MODES = ['entrusted_decision', 'entrusted_acceptance', 'own_power'] as const;

describe('sealKindFor', () => {
  it.each([
    ['receipt_slip', null, null, null],
    ['transfer_slip', null, null, null],
    ['acceptance_voucher', 'acceptance', 'acceptance', 'acceptance'],
    ['not_accepted_voucher', 'acceptance', 'acceptance', 'acceptance'],
    ['supplement_notice', 'acceptance', 'acceptance', 'acceptance'],
    ['termination_decision', 'acceptance', 'acceptance', 'acceptance'],
    ['certificate', 'approval_no2', 'department_approval', 'department_approval'],
    ['refusal_decision', 'approval_no2', 'department_approval', 'department_approval'],
  ] as const)('R-1.2.9 L-32 L-39 %s: the seal of each mode', (kind, ...expected) => {
    expect(MODES.map((mode) => sealKindFor(mode, kind))).toEqual(expected);
  });

  it('R-1.2.1 the 2号公章 stands only on decisions and certificates of 委托办理', () => {
    const no2 = MODES.flatMap((mode) =>
      DOCUMENT_KINDS.filter((kind) => sealKindFor(mode, kind) === 'approval_no2').map(
        (kind) => `${mode} ${kind}`,
      ),
    );
    expect(no2).toEqual(['entrusted_decision certificate', 'entrusted_decision refusal_decision']);
  });
});
