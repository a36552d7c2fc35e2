import { Button } from 'antd';
import type { ReactNode } from 'react';
import { usePageTitle } from './use-page-title.ts';

interface PageHeadProps {
  /** Names the page and the browser's tab. */
  readonly title: string;
  /** Where the page stands: links back to what it is part of. */
  readonly above?: ReactNode;
  /** One sentence on what the page shows or how it is used. */
  readonly note?: ReactNode;
  /** Links and buttons at the right, of the class `tool-link` or antd buttons. */
  readonly children?: ReactNode;
}

/** The head of every page: where it stands, its name, its tools, and one sentence. */
export function PageHead({ title, above, note, children }: PageHeadProps) {
  usePageTitle(title);
  return (
    <header className="page-head">
      {above && <p className="page-above">{above}</p>}
      <h1>{title}</h1>
      {children && <div className="page-tools">{children}</div>}
      {note && <p className="page-note">{note}</p>}
    </header>
  );
}

export function PrintButton() {
  return <Button onClick={() => window.print()}>打印</Button>;
}
