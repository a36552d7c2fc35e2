import type { VerificationView } from '@tongban/contract';
import { dayText } from '../../site/dates.ts';
import { basisText } from '../../site/refusals.ts';

/** The chain by which the act was allowed, link by link: record, number, whose, since when, on what clause. */
export function AuthorityChain({ chain }: { readonly chain: VerificationView['chain'] }) {
  return (
    <ol className="flow chain">
      {chain.map(({ gate, recordId, title, number, organName, from, until, clause }) => (
        <li key={`${gate} ${recordId}`}>
          <h3>{title}</h3>
          <p className="fine-print">
            {[
              number === null ? '' : `编号${number}`,
              organName ?? '',
              term(from, until),
              `依据：${basisText(clause)}`,
            ]
              .filter((part) => part !== '')
              .join('，')}
          </p>
        </li>
      ))}
    </ol>
  );
}

function term(from: string | null, until: string | null): string {
  if (from === null) return '';
  return until === null ? `自${dayText(from)}起` : `${dayText(from)}至${dayText(until)}`;
}
