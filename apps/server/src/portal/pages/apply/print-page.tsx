import { SummaryList } from '../../components/summary-list.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import type { FilledIn } from './draft-summary.ts';

export type PrintPageProps = {
  readonly shell: PageShell;
  readonly title: string;
  readonly rows: readonly FilledIn[];
};

/** What was filled in as a form to sign: made from the answers, so that nobody writes twice. */
export function PrintPage({ shell, title, rows }: PrintPageProps) {
  return (
    <Page shell={shell} title={title} noIndex>
      <PageHeading title={title} lead="请用浏览器的打印功能打印，核对后签字（单位加盖公章），再拍照上传。" />
      <SummaryList rows={rows.map(({ label, text }) => ({ label, value: text === '' ? '—' : text }))} />
      <p className="signature-line">申请人（签字或者盖章）：</p>
      <p className="signature-line">日期：　　　　年　　月　　日</p>
    </Page>
  );
}
