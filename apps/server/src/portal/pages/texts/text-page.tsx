import type { ReactNode } from 'react';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';

export type TextPageProps = {
  readonly shell: PageShell;
  readonly title: string;
  readonly lead: string;
  /** Address of the page. */
  readonly path: string;
  readonly children: ReactNode;
};

/** A page to read. */
export function TextPage({ shell, title, lead, path, children }: TextPageProps) {
  return (
    <Page
      shell={shell}
      title={title}
      crumbs={[{ label: '首页', href: '/' }, { label: title }]}
      path={path}
      description={`菏泽市“县乡通办”服务${title}：${lead}`}
    >
      <PageHeading title={title} lead={lead} />
      <div className="prose">{children}</div>
    </Page>
  );
}
