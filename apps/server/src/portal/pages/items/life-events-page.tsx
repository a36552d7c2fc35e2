import type { LifeEvent } from '@tongban/domain/catalogue';
import { EntryGrid } from '../../components/entry-grid.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { BrowseNav } from './browse-nav.tsx';
import { lifeEventHref } from './item-links.ts';

/** 一件事目录: the bundles of items for an event of life or business. */
export function LifeEventsPage({
  shell,
  lifeEvents,
}: {
  readonly shell: PageShell;
  readonly lifeEvents: readonly LifeEvent[];
}) {
  return (
    <Page
      shell={shell}
      title="一件事"
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '事项', href: '/items' }, { label: '一件事' }]}
      path="/life-events"
      jsonHref="/api/v1/life-events"
      description={`开餐馆、农村盖房、养老助残等${lifeEvents.length}件事：要办哪些事项、先办哪一项，一次看全。`}
    >
      <PageHeading
        title="一件事"
        lead="办成一件事，往往要办几个事项。这里按先后顺序列出来，还写明哪些事要到其他部门办。"
      />
      <BrowseNav current="life-events" />
      <EntryGrid
        entries={lifeEvents.map((event) => ({
          href: lifeEventHref(event.id),
          title: event.name,
          detail: `${event.audience}　${itemCount(event)}个事项`,
        }))}
      />
    </Page>
  );
}

function itemCount({ steps }: LifeEvent): number {
  return new Set(steps.flatMap(({ itemIds }) => itemIds)).size;
}
