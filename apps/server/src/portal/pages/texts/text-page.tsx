import type { ReactNode } from 'react';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';

export type TextPageProps = {
  readonly shell: PageShell;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
};

/** A page to read. */
export function TextPage({ shell, title, lead, children }: TextPageProps) {
  return (
    <Page shell={shell} title={title} crumbs={[{ label: '首页', href: '/' }, { label: title }]}>
      <PageHeading title={title} lead={lead} />
      <div className="prose">{children}</div>
    </Page>
  );
}
