import type { ReactNode } from 'react';
import { Peony } from '../components/peony.tsx';

export type HeroProps = {
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly children?: ReactNode;
};

/** The head of the front page, with the peony beside it. */
export function Hero({ title, lead, children }: HeroProps) {
  return (
    <div className="hero">
      <div className="hero-words">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {children}
      </div>
      <Peony />
    </div>
  );
}
