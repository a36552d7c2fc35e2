import { capacityOn, capacityUntil, existsOn, nameOn } from '../organisation/index.ts';
import { refuse } from '../terms/index.ts';
import { agreementFor } from './agreement-gates.ts';
import type { AuthorityAct } from './answer.ts';
import type { GateContext, GateOutcome } from './gate-context.ts';

/** requirements §1.9: rows 46–49 belong to the company that runs the service; it contracts with the township government. */
export function companyGate(context: GateContext): GateOutcome {
  const { facts, row, basisDay, knownAt } = context;
  const company = facts.organisations.get(row.departmentId);
  const capacity = company && capacityOn(company, 'company', facts.itemId, basisDay, knownAt);
  const township = [...facts.organisations.values()].find(
    (o) =>
      o.kind === 'township_government' && o.townshipId === facts.townshipId && existsOn(o, basisDay, knownAt),
  );
  const signatory = agreementFor(context)?.townshipOrganisationId ?? township?.id;
  const isCompany = company?.kind === 'company' && existsOn(company, basisDay, knownAt);
  if (!isCompany || !capacity || !township || signatory !== township.id) return notParties();
  if (township.countyId !== company.countyId) return notParties();
  return {
    link: {
      gate: 'company',
      recordId: company.id,
      title: `公用企业${nameOn(company, basisDay, knownAt)}，代收单位${nameOn(township, basisDay, knownAt)}`,
      number: null,
      organName: nameOn(company, basisDay, knownAt),
      from: capacity.from,
      until: capacityUntil(capacity, knownAt),
      clause: 'R-2.1.1',
    },
  };
}

function notParties(): GateOutcome {
  return {
    refusal: refuse('DLG-06', {
      text: '代收双方不合法：只能由经营该项服务的公用企业与乡镇政府（街道办事处）约定代收。',
      next: '核对公用企业的登记和代收协议的双方。',
    }),
  };
}

/** E-47: a collection has no approval flow, and only a collection is collected. */
export function collectionActGate(act: AuthorityAct, { row }: GateContext): GateOutcome {
  if (act === 'go_live') return null;
  const isCollection = row.mode === 'collection_service';
  if (isCollection && act !== 'collect') return { refusal: refuse('PAY-01') };
  return !isCollection && act === 'collect' ? { refusal: refuse('PAY-02') } : null;
}
