import type { ChainLinkView } from '@tongban/contract';
import { dateText } from '../../words/dates.ts';
import './chain.css';

/** The chain that allows an act: list, agreement, filing, memo, announcement, seal … one under the other. */
export function AuthorityChain({ chain }: { readonly chain: readonly ChainLinkView[] }) {
  if (chain.length === 0) return <p className="soft">没有权限依据。</p>;
  return (
    <ol className="chain">
      {chain.map((link) => (
        <li key={link.gate + link.recordId}>
          <b>{link.title}</b>
          <dl>
            {factsOf(link).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}

function factsOf({ number, organName, from, until, clause }: ChainLinkView): (readonly [string, string])[] {
  return [
    ...(number ? [['编号', number] as const] : []),
    ...(organName ? [['机关', organName] as const] : []),
    ...(from || until ? [['有效期', period(from, until)] as const] : []),
    ['条款', clause],
  ];
}

function period(from: string | null, until: string | null): string {
  const start = from ? `${dateText(from)}起` : '';
  return until ? `${start}${start ? '，' : ''}至${dateText(until)}止` : start;
}
