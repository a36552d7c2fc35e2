import type { AllowedActView, CaseView } from '@tongban/contract';

/** The main road of a case first, then what is done anew, and what interrupts or ends it. */
const ORDER = [
  'take_over',
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
  'confirm_place',
  'transfer',
  'return',
  'pause',
  'resume',
  'not_accept',
  'terminate',
  'withdraw',
];

/** What brings the case on stands first, then the acts in the order of work; an act of a newer server stands last. */
export function actsInOrder({
  allowedActs,
  nextAct,
}: Pick<CaseView, 'allowedActs' | 'nextAct'>): AllowedActView[] {
  const rank = ({ act }: AllowedActView) => {
    if (act === nextAct) return -1;
    return ORDER.includes(act) ? ORDER.indexOf(act) : ORDER.length;
  };
  return [...allowedActs].sort((a, b) => rank(a) - rank(b));
}
