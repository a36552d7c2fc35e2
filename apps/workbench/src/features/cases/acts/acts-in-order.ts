import type { AllowedActView } from '@tongban/contract';

/** The main road of a case first, then what interrupts or ends it. */
const ORDER = [
  'take_over',
  'confirm_place',
  'receive_supplement',
  'accept',
  'notice',
  'pre_review',
  'review',
  'decide',
  'request_seal',
  'seal',
  'issue',
  'deliver',
  'transfer',
  'return',
  'pause',
  'resume',
  'not_accept',
  'withdraw',
];

/** The acts in the order of work; an act of a newer server stands last. */
export function actsInOrder(acts: readonly AllowedActView[]): AllowedActView[] {
  const rank = ({ act }: AllowedActView) => (ORDER.includes(act) ? ORDER.indexOf(act) : ORDER.length);
  return [...acts].sort((a, b) => rank(a) - rank(b));
}
