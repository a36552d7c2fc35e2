import type { ReactNode } from 'react';
import './fact-list.css';

export type Fact = readonly [name: string, value: ReactNode];

/** Names and values of one record; null says 待县补充, which no guess may fill (design §11). */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="fact-list">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value ?? <Unknown />}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Unknown() {
  return <span className="unknown">待县补充</span>;
}

/** What no county has confirmed yet. */
export function Reference() {
  return <span className="reference">参考</span>;
}
