import type { ReactNode } from 'react';
import type { DraftFile } from '../../../features/application-drafts/index.ts';
import type { ProblemRefusal } from '../../../platform/http/problem.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { RefusalNotice } from '../../components/refusal-notice.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { TextareaInput } from '../../components/textarea-input.tsx';
import { Section } from '../../layout/section.tsx';
import { sizeText } from '../../site/dates.ts';
import { refusalsForResidents } from '../../site/refusals.ts';
import { ApplyFrame, type ApplyFrameProps } from './apply-frame.tsx';
import type { PageErrors } from './check-pages.ts';
import type { FilledIn } from './draft-summary.ts';
import { STEP_TITLES, type StepId } from './steps.ts';

export type CheckStepProps = Omit<ApplyFrameProps, 'step' | 'children' | 'lead' | 'errors'> & {
  readonly action: string;
  readonly discardAction: string;
  readonly csrfToken: string;
  /** The draft's own: however often it is sent, it makes one case (E-42). */
  readonly idempotencyKey: string;
  readonly placeName: string;
  readonly applicant: readonly FilledIn[];
  readonly form: readonly FilledIn[];
  readonly files: readonly { readonly name: string; readonly files: readonly DraftFile[] }[];
  readonly incomplete: readonly { readonly step: StepId; readonly errors: PageErrors }[];
  readonly refusals: readonly ProblemRefusal[];
  /** What submitting found wrong beyond the pages, e.g. a file that is gone. */
  readonly problems: readonly string[];
  /** The applicant has an open case on the item already (E-20): it goes on with a reason. */
  readonly asksForReason: boolean;
  readonly hrefOf: (step: StepId) => string;
};

/** 5 · Everything once more, then submit. */
export function CheckStep(props: CheckStepProps) {
  const { action, discardAction, csrfToken, idempotencyKey, incomplete, hrefOf, ...rest } = props;
  const { refusals, problems, asksForReason, placeName, applicant, form, files, ...frame } = rest;
  const isComplete = incomplete.length === 0;
  return (
    <ApplyFrame {...frame} step="check" lead="请逐项核对。提交以后如需改动，请联系受理窗口。">
      {refusals.length > 0 && (
        <RefusalNotice title="这份申请现在不能提交" refusals={refusalsForResidents(refusals)} />
      )}
      {problems.length > 0 && (
        <Notice kind="warning" title="有内容需要修改，改好后请再次提交">
          <ul className="plain-list">
            {problems.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {!isComplete && <Incomplete incomplete={incomplete} hrefOf={hrefOf} />}
      <Part step="place" hrefOf={hrefOf}>
        <SummaryList rows={[{ label: '受理地点', value: placeName }]} />
      </Part>
      <Part step="applicant" hrefOf={hrefOf}>
        <Filled rows={applicant} />
      </Part>
      <Part step="form" hrefOf={hrefOf}>
        <Filled rows={form} />
      </Part>
      <Part step="materials" hrefOf={hrefOf}>
        {files.length > 0 ? (
          <SummaryList rows={files.map(({ name, files: own }) => ({ label: name, value: fileNames(own) }))} />
        ) : (
          <p>没有上传材料。</p>
        )}
      </Part>
      {isComplete && (
        <Form action={action} csrfToken={csrfToken} idempotencyKey={idempotencyKey}>
          {asksForReason && <SecondApplication />}
          <p className="declaration">
            提交即表示您确认所填内容和所上传材料真实有效，并对其真实性负责
            {frame.item.powerType === 'licence' && '（《中华人民共和国行政许可法》第三十一条）'}。
          </p>
          <div className="actions">
            <Button>提交申请</Button>
          </div>
        </Form>
      )}
      <Form action={discardAction} csrfToken={csrfToken}>
        <div className="actions actions-minor">
          <Button kind="quiet">放弃并删除已填内容</Button>
        </div>
      </Form>
    </ApplyFrame>
  );
}

/** Nobody is turned away for having applied before; most who come here have only forgotten that they did. */
function SecondApplication() {
  return (
    <Notice kind="warning" title="您可能已经申请过">
      <p>
        同一证件号码、同一手机号就本事项已经有一件正在办理的申请。可以凭收件凭证
        <a href="/progress">查询进度</a>
        ，不需要再次提交。确需另行申请的（例如另一处经营场所），请写明理由后提交。
      </p>
      <TextareaInput name="second-reason" label="另行申请的理由" rows={3} maxLength={500} />
    </Notice>
  );
}

function Incomplete({ incomplete, hrefOf }: Pick<CheckStepProps, 'incomplete' | 'hrefOf'>) {
  return (
    <Notice kind="warning" title={`还有${incomplete.length}步没有填完，填完才能提交`}>
      <ul className="plain-list">
        {incomplete.map(({ step, errors }) => (
          <li key={step}>
            <a href={hrefOf(step)}>{STEP_TITLES[step]}</a>：
            {errors.length > 2
              ? `有${errors.length}处没有填好。`
              : [...new Set(errors.map(({ message }) => message))].join('')}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Part({
  step,
  hrefOf,
  children,
}: Pick<CheckStepProps, 'hrefOf'> & { readonly step: StepId; readonly children: ReactNode }) {
  const title = STEP_TITLES[step].replace(/^(?:选择|填写|上传)/, '');
  return (
    <Section id={`part-${step}`} title={title}>
      {children}
      <div className="part-change">
        <LinkButton href={hrefOf(step)} kind="quiet">
          修改{title}
        </LinkButton>
      </div>
    </Section>
  );
}

function Filled({ rows }: { readonly rows: readonly FilledIn[] }) {
  return (
    <SummaryList
      rows={rows.map(({ label, text }) => ({
        label,
        value: text === '' ? <span className="fine-print">未填写</span> : text,
      }))}
    />
  );
}

function fileNames(files: readonly DraftFile[]): string {
  return files.map(({ name, bytes }) => `${name}（${sizeText(bytes)}）`).join('、');
}
