import { type ReactNode, useId } from 'react';
import './record-parts.css';

/** The parts of one record under its head. */
export function RecordParts({ children }: { readonly children: ReactNode }) {
  return <div className="record">{children}</div>;
}

interface RecordPartProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** One part of a record: its heading names it. */
export function RecordPart({ title, children }: RecordPartProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  );
}
