import type { CatalogueItem, Guide } from '@tongban/domain/catalogue';
import type { ReactNode } from 'react';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { StepList } from '../../components/step-list.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { guideHref } from '../items/item-links.ts';
import { STEP_TITLES, type StepId, stepHref, stepsOf } from './steps.ts';

export type ApplyFrameProps = {
  readonly shell: PageShell;
  readonly item: CatalogueItem;
  readonly guide: Guide;
  readonly step: StepId;
  /** Null before the place is chosen. */
  readonly draftId: string | null;
  readonly errors?: readonly FieldError[];
  /** The page was open too long: what was typed came back with it. */
  readonly kept?: boolean;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every page of an application: where one is, what went wrong, then the one thing to do. */
export function ApplyFrame(props: ApplyFrameProps) {
  const { shell, item, guide, step, draftId, errors = [], kept = false, lead, children } = props;
  const steps = stepsOf(guide);
  const at = steps.indexOf(step);
  return (
    <Page
      shell={shell}
      title={`${STEP_TITLES[step]} - ${item.name}`}
      wrong={errors.length > 0}
      current="items"
      crumbs={[
        { label: '首页', href: '/' },
        { label: '事项', href: '/items' },
        { label: item.name, href: guideHref(item.id) },
        { label: '网上申请' },
      ]}
      noIndex
    >
      <div className="apply">
        <div className="apply-main">
          <PageHeading
            eyebrow={
              <>
                {item.name}　<span className="nowrap">{`第${at + 1}步，共${steps.length}步`}</span>
              </>
            }
            title={STEP_TITLES[step]}
            lead={lead}
          />
          {kept && (
            <Notice kind="warning" title="页面打开的时间太久，刚才没有提交">
              <p>您填写的内容已经保留，请核对后重新提交。</p>
            </Notice>
          )}
          <ErrorSummary errors={errors} />
          {children}
        </div>
        <aside className="apply-side" aria-label="办理步骤">
          <StepList
            steps={steps.map((each, index) => ({
              title: STEP_TITLES[each],
              state: index < at ? 'done' : index === at ? 'current' : 'ahead',
              ...(draftId !== null && index < at
                ? { href: stepHref({ itemId: item.id, id: draftId }, each) }
                : {}),
            }))}
          />
        </aside>
      </div>
    </Page>
  );
}

/** The message of a field, for its input. */
export function errorOf(errors: readonly FieldError[], name: string): string | undefined {
  return errors.find((error) => error.name === name)?.message;
}
