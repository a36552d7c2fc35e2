import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Notice } from '../../components/notice.tsx';
import { SideHelp } from '../../components/side-help.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { Page, type PageProps, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';

/** What was asked before, and why nothing is shown. */
export type AskedByCode = {
  readonly shell: PageShell;
  readonly csrfToken: string;
  /** As typed; the code is never put back. */
  readonly number: string;
  readonly errors: readonly FieldError[];
  /** Why nothing is shown, and what to do. */
  readonly notice: { readonly title: string; readonly text: string } | null;
};

type AskedField = { readonly label: string; readonly hint: string; readonly maxLength: number };

export type NumberAndCodePageProps = AskedByCode &
  Pick<PageProps, 'path' | 'description'> & {
    readonly title: string;
    readonly lead: string;
    readonly action: string;
    readonly numberField: AskedField;
    readonly codeHint: string;
    /** Where both stand, and the way for whoever has neither. */
    readonly help: ReactNode;
  };

/** Asks for a number and its code by post: neither may stand in an address. */
export function NumberAndCodePage(props: NumberAndCodePageProps) {
  const { shell, csrfToken, number, errors, notice, title, lead, action, numberField, codeHint } = props;
  const errorOf = (name: string) => errors.find((error) => error.name === name)?.message;
  return (
    <Page
      shell={shell}
      title={title}
      wrong={errors.length > 0}
      current="progress"
      crumbs={[{ label: '首页', href: '/' }, { label: title }]}
      path={props.path}
      description={props.description}
    >
      <PageHeading title={title} lead={lead} />
      {notice !== null && (
        <Notice kind="warning" title={notice.title}>
          <p>{notice.text}</p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      <div className="beside">
        <Form action={action} csrfToken={csrfToken}>
          <TextInput {...numberField} name="number" value={number} error={errorOf('number')} width="medium" />
          <TextInput
            name="code"
            label="查询码"
            hint={codeHint}
            error={errorOf('code')}
            maxLength={12}
            width="short"
          />
          <div className="actions">
            <Button icon="search">查询</Button>
          </div>
        </Form>
        <SideHelp title="编号和查询码在哪里">{props.help}</SideHelp>
      </div>
    </Page>
  );
}
