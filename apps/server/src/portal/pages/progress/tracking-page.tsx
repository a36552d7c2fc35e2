import type { TrackingView } from '@tongban/contract';
import { parseInstant } from '@tongban/domain/time';
import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { Moment } from '../../components/moment.tsx';
import { Notice } from '../../components/notice.tsx';
import { StepList } from '../../components/step-list.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { dayText, momentOf } from '../../site/dates.ts';
import { guideHref } from '../items/item-links.ts';
import { SupplementForm } from './supplement-form.tsx';
import type { TrackingPageProps } from './tracking-page-props.ts';

/** How far an application is, and what the applicant has to do. */
export function TrackingPage(props: TrackingPageProps) {
  const { shell, csrfToken, tracking, code, errors = [], answered = false } = props;
  const { number, itemName, statusName, steps, notice } = tracking;
  return (
    <Page
      shell={shell}
      title={`${itemName}：${statusName}`}
      wrong={errors.length > 0}
      current="progress"
      crumbs={[{ label: '首页', href: '/' }, { label: '办件进度', href: '/progress' }, { label: number }]}
      noIndex
    >
      <PageHeading
        eyebrow={
          <>
            {itemName}　<span className="nowrap figures">{number}</span>
          </>
        }
        title={statusName}
      />
      {answered && (
        <Notice kind="success" title="补正材料已收到">
          <p>
            {notice === null
              ? '受理期限自今天起重新计算，五个工作日内告诉您是否受理。'
              : '还有下列内容没有补齐，请继续补正。'}
          </p>
        </Notice>
      )}
      <ErrorSummary errors={errors} />
      {tracking.outside !== null && <OutsideResult result={tracking.outside} />}
      {notice !== null && <SupplementForm {...props} notice={notice} />}
      <div className="beside">
        <Section id="facts" title="办件情况">
          <SummaryList rows={factsOf(tracking)} />
        </Section>
        <Section id="steps" title="办到哪一步">
          <StepList
            steps={steps.map(({ name, at, state }) => ({
              title: name,
              state,
              ...(at === null ? {} : { detail: <At instant={at} /> }),
            }))}
          />
        </Section>
      </div>
      <Form action="/progress" csrfToken={csrfToken} hidden={{ number, code }}>
        <div className="actions">
          <Button kind="secondary">刷新进度</Button>
        </div>
      </Form>
    </Page>
  );
}

/** What a national or provincial system decided: its own paper counts, and is checked there (design §5). */
function OutsideResult({ result }: { readonly result: NonNullable<TrackingView['outside']> }) {
  const { system, number, decidedOn, outcomeName } = result;
  return (
    <Section id="outside" title="办理结果">
      <SummaryList
        rows={[
          { label: '办理系统', value: system },
          { label: '结果', value: outcomeName },
          { label: '该系统编号', value: <span className="figures">{number}</span> },
          { label: '办理日期', value: dayText(decidedOn) },
        ]}
      />
      <p className="fine-print">证照或者文书由{system}制发，真伪以该系统查询为准，本站不另行出具。</p>
    </Section>
  );
}

function factsOf(tracking: TrackingView) {
  return [
    { label: '办理事项', value: <a href={guideHref(tracking.itemId)}>{tracking.itemName}</a> },
    { label: '办件编号', value: <span className="figures">{tracking.number}</span> },
    { label: '以谁的名义决定', value: tracking.organName ?? <UnknownMark /> },
    { label: '现在由谁办理', value: tracking.placeName },
    { label: '提交时间', value: <At instant={tracking.submittedAt} /> },
    { label: '办理期限', value: limitWords(tracking) },
    { label: '咨询电话', value: <UnknownMark /> },
  ];
}

/** What the date means: first of the answer whether it is accepted (L-32), then of the decision; none after it. */
function limitWords({ status, dueOn, paused }: TrackingView): ReactNode {
  if (paused) return '期限暂停计算，已书面告知您原因';
  switch (status) {
    case 'submitted':
      return dueOn === null ? '收到之日起五个工作日内告知是否受理' : `${dayText(dueOn)}以前告知是否受理`;
    case 'supplementing':
      return '受理以后开始计算';
    case 'accepted':
    case 'reviewing':
      return dueOn === null ? <NotYetKnown /> : `${dayText(dueOn)}以前办结`;
    case 'decided':
    case 'issued':
    case 'closed':
      return '已作出决定，不再计算';
    default:
      return '办理已经结束，不再计算';
  }
}

function NotYetKnown() {
  return <UnknownMark word="待工作日历公布后推算" meaning="国务院办公厅尚未公布该年度放假安排" />;
}

function At({ instant }: { readonly instant: string }) {
  const at = parseInstant(instant);
  return at === null ? instant : <Moment {...momentOf(at)} />;
}
