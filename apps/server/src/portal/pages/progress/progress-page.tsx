import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';

export type ProgressPageProps = {
  readonly shell: PageShell;
  readonly csrfToken: string;
  /** As typed; the code is never put back. */
  readonly number: string;
  readonly errors: readonly FieldError[];
  /** Why nothing is shown, and what to do. */
  readonly notice: { readonly title: string; readonly text: string } | null;
};

/** Asks for number and code by post: neither may stand in an address. */
export function ProgressPage({ shell, csrfToken, number, errors, notice }: ProgressPageProps) {
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  return (
    <Page
      shell={shell}
      title="办件进度"
      wrong={errors.length > 0}
      current="progress"
      crumbs={[{ label: '首页', href: '/' }, { label: '办件进度' }]}
      path="/progress"
      description="凭办件编号和查询码查询办件进度，在线补正材料。"
    >
      <PageHeading
        title="办件进度"
        lead="凭收件凭证上的办件编号和查询码查询。需要补正材料的，可以在查询后直接上传。"
      />
      {notice !== null && (
        <Notice kind="warning" title={notice.title}>
          <p>{notice.text}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <Form action="/progress" csrfToken={csrfToken}>
        <TextInput
          name="number"
          label="办件编号"
          hint="样式如“371721-2026-000123-5”，短横线可以不填。"
          value={number}
          error={errorOf('number')}
          maxLength={60}
          width="medium"
        />
        <TextInput
          name="code"
          label="查询码"
          hint="收件凭证上的6位查询码；没有查询码的，填写申请人证件号码的后四位。"
          error={errorOf('code')}
          maxLength={12}
          width="short"
        />
        <div className="actions">
          <Button icon="search">查询</Button>
        </div>
      </Form>
    </Page>
  );
}
