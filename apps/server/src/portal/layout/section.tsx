import type { ReactNode } from 'react';

export type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page under a heading 2 that can be linked to. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p className="section-note">{note}</p>}
      {children}
    </section>
  );
}
