import type { Applicant, CaseView } from '@tongban/contract';
import { maskIdentityNumber, maskPhone } from '@tongban/gb';
import { maskedHolder } from '../masked-holder.ts';

/** Who applies; masked until somebody states a purpose. Of an erased applicant only the masked name of the lists is left. */
export function presentApplicant(
  applicant: Applicant | undefined,
  nameInLists: string,
  masked: boolean,
): CaseView['applicant'] {
  if (applicant === undefined) {
    return { kind: 'erased', name: nameInLists, idNumber: '', phone: '', masked: true };
  }
  const { kind, name, idNumber, phone } = applicant;
  if (!masked) return { kind, name, idNumber, phone, masked };
  return {
    kind,
    name: maskedHolder(kind, name),
    idNumber: maskIdentityNumber(idNumber),
    phone: maskPhone(phone),
    masked,
  };
}
