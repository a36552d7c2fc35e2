import { EmptyState } from '../../components/empty-state.tsx';
import { EntryGrid } from '../../components/entry-grid.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { searchHref } from '../items/item-links.ts';
import { type ItemRow, ItemRows } from '../items/item-rows.tsx';
import type { SiteService } from './site-services.ts';

export type SearchPageProps = {
  readonly shell: PageShell;
  /** Blank before anything was asked. */
  readonly query: string;
  readonly items: readonly ItemRow[];
  /** When nothing is found. */
  readonly near: readonly ItemRow[];
  /** A known word that sounds like the question. */
  readonly meant: string | null;
  readonly lifeEvents: readonly SearchLink[];
  readonly places: readonly SearchLink[];
  readonly services: readonly SiteService[];
  /** The county that the question names: the guides then show its places. */
  readonly countyName: string | null;
};

export type SearchLink = { readonly href: string; readonly title: string; readonly detail?: string };

export const EXAMPLES = [
  '赶集摆摊卖小吃',
  '电动车上牌',
  '老房翻建',
  '给老人办优待证',
  '社保补贴',
  '交暖气费',
];

/** The answer to a question: items best first and why, then bundles, places, and pages of the site. */
export function SearchPage(props: SearchPageProps) {
  const { shell, query, items, meant, countyName } = props;
  const found = items.length + props.lifeEvents.length + props.places.length + props.services.length;
  return (
    <Page
      shell={shell}
      title={query === '' ? '搜索' : `搜索“${query}”`}
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '搜索' }]}
      jsonHref={query === '' ? undefined : `/api/v1${searchHref(query)}`}
      noIndex
    >
      <PageHeading title={query === '' ? '搜索' : `搜索“${query}”`} />
      <SearchBox
        action="/search"
        label="您想办什么事？"
        value={query}
        hint="可以写事项名称、平常的说法、一整句话、拼音或者首字母，也可以加上地名。"
        suggestions={query === '' ? EXAMPLES.map((label) => ({ href: searchHref(label), label })) : []}
      />
      {meant !== null && (
        <p className="did-you-mean">
          您是不是要找“<a href={searchHref(meant)}>{meant}</a>”？下面是按这个词查到的结果。
        </p>
      )}
      {countyName !== null && items.length > 0 && (
        <p className="search-note">
          您提到了{countyName}，点开事项后先显示{countyName}的办理地点。
        </p>
      )}
      {query !== '' && found === 0 ? <NothingFound query={query} near={props.near} /> : <Found {...props} />}
    </Page>
  );
}

function Found({ items, lifeEvents, places, services }: SearchPageProps) {
  return (
    <>
      {services.length > 0 && (
        <Section id="found-services" title="本站服务">
          <EntryGrid entries={services} />
        </Section>
      )}
      {items.length > 0 && (
        <Section id="found-items" title={`相关事项（${items.length}项）`}>
          <ItemRows rows={items} />
        </Section>
      )}
      {lifeEvents.length > 0 && (
        <Section id="found-events" title="一件事" note="要办几个事项的，按先后顺序一次看全。">
          <EntryGrid entries={lifeEvents} />
        </Section>
      )}
      {places.length > 0 && (
        <Section id="found-places" title="服务网点">
          <EntryGrid entries={places} />
        </Section>
      )}
    </>
  );
}

function NothingFound({ query, near }: Pick<SearchPageProps, 'query' | 'near'>) {
  return (
    <>
      <EmptyState title={`没有找到与“${query}”相关的事项`}>
        <p>
          换一个平常的说法试试，例如把“餐饮服务审批”写成“开饭馆”。这里只有“县乡通办”目录内的事项；目录外的事，请拨打12345询问到哪里办。
        </p>
        <div className="actions">
          <LinkButton href="/items">查看全部事项</LinkButton>
          <LinkButton href="tel:12345" kind="secondary">
            拨打12345
          </LinkButton>
        </div>
      </EmptyState>
      {near.length > 0 && (
        <Section id="near" title="您也许要找">
          <ItemRows rows={near} />
        </Section>
      )}
    </>
  );
}
