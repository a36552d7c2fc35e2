import type { ReactNode } from 'react';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { BrowseNav, type BrowseWay } from './browse-nav.tsx';
import { type FilterLink, FilterLinks } from './filter-links.tsx';
import { type ItemRow, ItemRows } from './item-rows.tsx';

export type ItemListPageProps = {
  readonly shell: PageShell;
  readonly way: BrowseWay;
  readonly eyebrow: string;
  readonly title: string;
  readonly lead: ReactNode;
  readonly path: string;
  readonly jsonHref: string;
  /** The lists beside this one, with this one among them. */
  readonly siblings: { readonly label: string; readonly links: readonly FilterLink[] };
  readonly rows: readonly ItemRow[];
};

/** More of them would fill a phone before the first item: they come after the list. */
const FEW_SIBLINGS = 6;

/** The items of one kind of power, one department, or one group of applicants. */
export function ItemListPage(props: ItemListPageProps) {
  const { shell, way, eyebrow, title, lead, path, jsonHref, siblings, rows } = props;
  const { label, links } = siblings;
  const areMany = links.length > FEW_SIBLINGS;
  return (
    <Page
      shell={shell}
      title={`${title}的事项`}
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '事项', href: '/items' }, { label: title }]}
      path={path}
      jsonHref={jsonHref}
      description={`${title}的县乡通办事项共${rows.length}项：${namesOf(rows)}。`}
    >
      <PageHeading eyebrow={eyebrow} title={title} lead={lead} />
      <BrowseNav current={way} />
      {links.length > 1 && !areMany && <FilterLinks {...siblings} />}
      <p className="list-count">共{rows.length}项</p>
      <ItemRows rows={rows} />
      {areMany && (
        <Section id="siblings" title={label}>
          <FilterLinks label={label} links={links.filter(({ isHere }) => !isHere)} />
        </Section>
      )}
    </Page>
  );
}

/** Enough names to tell a searcher what the list is about. */
function namesOf(rows: readonly ItemRow[]): string {
  const names = rows.slice(0, 5).map(({ name }) => name);
  return `${names.join('、')}${rows.length > names.length ? '等' : ''}`;
}
