import type { PlaceRecordView } from '@tongban/contract';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { type ItemRow, ItemRows } from '../items/item-rows.tsx';
import { ClosureNotice } from './closure-notice.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { placeHref } from './place-links.ts';

export type HallPageProps = {
  readonly shell: PageShell;
  readonly hall: PlaceRecordView;
  /** What can be applied for there now. */
  readonly rows: readonly ItemRow[];
};

/** The hall of a county: where it is, when it is open, and what it takes. */
export function HallPage({ shell, hall, rows }: HallPageProps) {
  return (
    <Page
      shell={shell}
      title={hall.name}
      current="places"
      path={hall.href}
      jsonHref={`/api/v1/counties/${hall.countyId}/places/${hall.id}`}
      description={`${hall.name}的地址、服务时间、电话和现在受理的${rows.length}项事项。`}
      crumbs={[
        { label: '首页', href: '/' },
        { label: '服务网点', href: '/places' },
        { label: hall.countyName, href: placeHref(hall.countyId) },
        { label: hall.name },
      ]}
    >
      <PageHeading eyebrow={hall.kindName} title={hall.name} />
      <ClosureNotice place={hall} />
      <PlaceFacts place={hall} />
      <Section
        id="items"
        title={`现在受理的事项（${rows.length}项）`}
        note={rows.length > 0 ? '按今天有效的职权登记逐项核对得出；条件、材料和时限全县一样。' : undefined}
      >
        <ItemRows
          rows={rows}
          empty={
            <EmptyState title={`${hall.countyName}尚未在本系统登记事项`}>
              <p>登记以后，这里逐项列出。现在办理请直接到大厅窗口，或者拨打12345询问。</p>
              <LinkButton href="/items" kind="secondary">
                先看办事指南
              </LinkButton>
            </EmptyState>
          }
        />
      </Section>
    </Page>
  );
}
