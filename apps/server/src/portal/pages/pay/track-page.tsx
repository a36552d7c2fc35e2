import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import type { NoticeText } from './pay-page.tsx';

export type TrackPageProps = {
  readonly shell: PageShell;
  readonly csrfToken: string;
  readonly number: string;
  readonly errors: readonly FieldError[];
  readonly notice: NoticeText | null;
};

/** Asks for order number and code by post: neither may stand in an address. */
export function PaymentTrackPage({ shell, csrfToken, number, errors, notice }: TrackPageProps) {
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  return (
    <Page
      shell={shell}
      title="查询缴费结果"
      wrong={errors.length > 0}
      current="progress"
      crumbs={[{ label: '首页', href: '/' }, { label: '查询缴费结果' }]}
    >
      <PageHeading title="查询缴费结果" lead="凭缴费页面或者凭条上的订单号和查询码查询，可以打印缴费凭证。" />
      {notice !== null && (
        <Notice kind="warning" title={notice.title}>
          <p>{notice.text}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <Form action="/pay/track" csrfToken={csrfToken}>
        <TextInput
          name="number"
          label="订单号"
          hint="样式如“P371721-2026-000123-5”，短横线可以不填。"
          value={number}
          error={errorOf('number')}
          maxLength={40}
          width="medium"
        />
        <TextInput
          name="code"
          label="查询码"
          hint="下单后显示的6位查询码。"
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
