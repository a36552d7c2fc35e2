import {
  AGREEMENT_NAMES,
  type Agreement,
  type Filing,
  isAgreementSuspended,
  lastDayOf,
} from '../delegation/index.ts';
import { existsOn, hasCapacity, nameOfBodyOn } from '../organisation/index.ts';
import { refuse } from '../terms/index.ts';
import type { GateContext, GateOutcome } from './gate-context.ts';

/** a signed agreement of the row's kind, covering the item, in term and not suspended. */
export function agreementGate(context: GateContext): GateOutcome {
  const agreement = agreementFor(context);
  if (!agreement) return { refusal: refuse('DLG-02') };
  const lastDay = lastDayOf(agreement, context.knownAt);
  if (!isInForce(agreement, context)) {
    const ended = lastDay < context.basisDay;
    const text = ended ? `协议已于${lastDay}到期或者终止，此后不得再实施新的行为。` : '协议已经暂停。';
    return { refusal: refuse('DLG-13', { text }) };
  }
  return {
    link: {
      gate: 'agreement',
      recordId: agreement.id,
      title: AGREEMENT_NAMES[agreement.kind],
      number: agreement.number,
      organName: nameOfBodyOn(
        context.facts.organisations,
        agreement.departmentId,
        agreement.signedOn,
        context.knownAt,
      ),
      from: agreement.from,
      until: lastDay,
      clause: 'R-3.2.1、R-3.2.3',
    },
  };
}

/** E-01: the very agreement in force is filed; a renewal signed but not filed stops 委托办理. */
export function filingGate(context: GateContext): GateOutcome {
  if (context.row.mode !== 'entrusted_decision') return null;
  const filing = agreementFor(context)?.filing;
  if (!filing || !isFiled(filing, context)) return { refusal: refuse('DLG-03') };
  return {
    link: {
      gate: 'filing',
      recordId: filing.number,
      title: '委托协议备案',
      number: filing.number,
      organName: nameOfBodyOn(
        context.facts.organisations,
        filing.receiverId,
        filing.filedOn,
        context.knownAt,
      ),
      from: filing.filedOn,
      until: null,
      clause: 'R-3.2.2',
    },
  };
}

/** The agreement that the act rests on: one in force, a filed one first; else the newest that had begun. */
export function agreementFor(context: GateContext): Agreement | null {
  const { facts, row, basisDay, knownAt } = context;
  const begun = facts.agreements.filter(
    (a) =>
      a.townshipId === facts.townshipId &&
      a.departmentId === row.departmentId &&
      a.kind === row.mode &&
      a.itemIds.includes(facts.itemId) &&
      a.recordedAt <= knownAt &&
      a.signedOn <= basisDay &&
      a.from <= basisDay &&
      !isOfFormerTownship(a, context),
  );
  const inForce = begun.filter((a) => isInForce(a, context));
  const filed = inForce.find((a) => a.filing !== null && isFiled(a.filing, context));
  return (
    filed ?? inForce[0] ?? begun.reduce<Agreement | null>((n, a) => (n && endsAfter(n, a) ? n : a), null)
  );

  function endsAfter(a: Agreement, b: Agreement): boolean {
    return lastDayOf(a, knownAt) > lastDayOf(b, knownAt);
  }
}

/** E-05: an agreement with a township government that has since been merged or renamed does not bind its successor. */
function isOfFormerTownship(agreement: Agreement, { facts, basisDay, knownAt }: GateContext): boolean {
  const party = facts.organisations.get(agreement.townshipOrganisationId);
  return party?.kind === 'township_government' && !existsOn(party, basisDay, knownAt);
}

function isInForce(agreement: Agreement, { basisDay, knownAt }: GateContext): boolean {
  return basisDay <= lastDayOf(agreement, knownAt) && !isAgreementSuspended(agreement, basisDay, knownAt);
}

function isFiled(filing: Filing, { facts, basisDay, knownAt }: GateContext): boolean {
  const receiver = facts.organisations.get(filing.receiverId);
  return (
    filing.recordedAt <= knownAt &&
    filing.filedOn <= basisDay &&
    receiver !== undefined &&
    hasCapacity(receiver, 'justice', null, filing.filedOn, knownAt)
  );
}
