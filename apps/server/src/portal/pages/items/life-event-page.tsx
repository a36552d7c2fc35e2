import type { LifeEvent, LifeEventStep } from '@tongban/domain/catalogue';
import { Notice } from '../../components/notice.tsx';
import { ReferenceMark } from '../../components/reference-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { lifeEventHref } from './item-links.ts';
import { type ItemRow, ItemRows } from './item-rows.tsx';

export type LifeEventPageProps = {
  readonly shell: PageShell;
  readonly event: LifeEvent;
  readonly rowsOf: (itemIds: readonly string[]) => readonly ItemRow[];
};

const STEP_WORDS: Readonly<Record<LifeEventStep['mode'], string>> = {
  single: '',
  one_of: '按情形选办一项',
  one_or_more: '按需要选办一项或者几项',
  parallel: '可以同时办理',
};

/** 一件事: the items that an event of life or business takes, in order. */
export function LifeEventPage({ shell, event, rowsOf }: LifeEventPageProps) {
  return (
    <Page
      shell={shell}
      title={`${event.name}一件事`}
      current="items"
      crumbs={[
        { label: '首页', href: '/' },
        { label: '一件事', href: '/life-events' },
        { label: event.name },
      ]}
      path={lifeEventHref(event.id)}
      jsonHref={`/api/v1/life-events/${event.id}`}
      description={`${event.name}要办哪些事项、先办哪一项、要准备什么材料。${event.description}`}
    >
      <PageHeading eyebrow={`一件事　${event.audience}`} title={event.name} lead={event.description} />
      <Notice kind="info" title="先后顺序和所需事项供参考">
        <p>
          以下组合由公开资料整理 <ReferenceMark />
          ，具体需要办理哪些事项，以窗口答复为准。
        </p>
      </Notice>
      <ol className="event-steps">
        {event.steps.map((step) => (
          <li key={step.order}>
            <h2>
              第{step.order}步
              <span className="step-need">{step.required === true ? '需要办理' : '符合情形的办理'}</span>
            </h2>
            {step.condition !== null && <p>{step.condition}。</p>}
            {STEP_WORDS[step.mode] !== '' && <p className="fine-print">{STEP_WORDS[step.mode]}。</p>}
            <ItemRows rows={rowsOf(step.itemIds)} />
            {step.note !== null && <p className="fine-print">提示：{step.note}。</p>}
          </li>
        ))}
      </ol>
      {event.outsideItems.length > 0 && (
        <Section
          id="outside"
          title="还要到其他部门办理的"
          note="不在“县乡通办”目录内，列在这里以免您多跑一趟。"
        >
          <ul className="plain-list">
            {event.outsideItems.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Section>
      )}
      {event.sharedMaterials.length > 0 && (
        <Section id="shared" title="几件事共用的材料" note="备一份即可，提交一次，其余事项不再重复要。">
          <p>{event.sharedMaterials.join('、')}。</p>
        </Section>
      )}
    </Page>
  );
}
