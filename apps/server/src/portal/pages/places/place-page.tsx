import type { County, Township } from '@tongban/domain/catalogue';
import { placeName } from '../../../features/delegations/index.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { type ItemRow, ItemRows } from '../items/item-rows.tsx';
import { HALL, placeHref } from './place-links.ts';

export type PlacePageProps = {
  readonly shell: PageShell;
  readonly county: County;
  /** Null is the county hall. */
  readonly township: Township | null;
  /** What can be applied for there now. */
  readonly rows: readonly ItemRow[];
};

/** One hall or centre: where it is, and what it takes. */
export function PlacePage({ shell, county, township, rows }: PlacePageProps) {
  const name = placeName(county.name, township?.name ?? null);
  return (
    <Page
      shell={shell}
      title={name}
      current="places"
      crumbs={[
        { label: '首页', href: '/' },
        { label: '服务网点', href: '/places' },
        { label: county.name, href: placeHref(county.id) },
        { label: name },
      ]}
    >
      <PageHeading
        eyebrow={township === null ? '县政务服务大厅' : `${county.name}　便民服务中心`}
        title={name}
      />
      <SummaryList
        rows={[
          { label: '地址', value: <UnknownMark /> },
          { label: '服务时间', value: <UnknownMark /> },
          { label: '窗口电话', value: <UnknownMark /> },
          { label: '咨询投诉', value: <a href="tel:12345">12345</a> },
        ]}
      />
      <Section
        id="items"
        title={`现在受理的事项（${rows.length}项）`}
        note={
          rows.length > 0
            ? '按今天有效的清单、协议、备案和印章逐项核对得出；条件、材料和时限全县一样。'
            : undefined
        }
      >
        <ItemRows rows={rows} empty={<NothingYet county={county} isHall={township === null} />} />
      </Section>
    </Page>
  );
}

function NothingYet({ county, isHall }: { readonly county: County; readonly isHall: boolean }) {
  if (isHall) {
    return (
      <EmptyState title={`${county.name}尚未在本系统登记事项`}>
        <p>登记以后，这里逐项列出。现在办理请直接到大厅窗口，或者拨打12345询问。</p>
        <LinkButton href="/items" kind="secondary">
          先看办事指南
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="这里暂时没有承接县级事项">
      <p>可以到县政务服务大厅，或者已经开通的其他便民服务中心办理，条件、材料和期限相同。</p>
      <LinkButton href={placeHref(county.id, HALL)} kind="secondary">
        查看{placeName(county.name, null)}
      </LinkButton>
    </EmptyState>
  );
}
