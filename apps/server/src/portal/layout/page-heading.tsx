import type { ReactNode } from 'react';

export type PageHeadingProps = {
  readonly title: string;
  /** What the page belongs to, above the title. */
  readonly eyebrow?: ReactNode;
  /** One or two sentences below it. */
  readonly lead?: ReactNode;
};

/** The heading 1 of an ordinary page. */
export function PageHeading({ title, eyebrow, lead }: PageHeadingProps) {
  return (
    <div className="page-heading">
      {eyebrow !== undefined && <p className="eyebrow">{eyebrow}</p>}
      <h1>{title}</h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
    </div>
  );
}
