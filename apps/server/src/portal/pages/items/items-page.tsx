import { POWER_TYPE_TERMS, type PowerType } from '@tongban/domain/catalogue';
import { SearchBox } from '../../components/search-box.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { EDITIONS } from '../catalogue/edition-links.ts';
import { BrowseNav } from './browse-nav.tsx';
import { FilterLinks } from './filter-links.tsx';
import { powerTypeHref } from './item-links.ts';
import { type ItemRow, ItemRows } from './item-rows.tsx';

export type ItemGroup = { readonly type: PowerType; readonly rows: readonly ItemRow[] };

export type ItemsPageProps = { readonly shell: PageShell; readonly groups: readonly ItemGroup[] };

/** The whole catalogue by kind of power, as the founding document prints it. */
export function ItemsPage({ shell, groups }: ItemsPageProps) {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <Page
      shell={shell}
      title={`全部${total}项事项`}
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '事项' }]}
      path="/items"
      jsonHref="/api/v1/items"
      description={`菏泽市县乡通办${total}项事项一览：办理条件、申请材料、办理时限、办理地点。`}
    >
      <PageHeading
        title="事项"
        lead={`《菏泽市“县乡通办”事项指导目录》共${total}项。点开事项，可以看条件、材料、时限和办理地点。`}
      />
      <SearchBox
        action="/search"
        label="您想办什么事？"
        hint="可以写事项名称，也可以写一句话，例如“我想在村里开个小饭馆要办啥”。"
      />
      <BrowseNav current="types" />
      <p className="more">
        <a href={EDITIONS}>指导目录历次版本和差异</a>
      </p>
      <FilterLinks
        label="按权力类型查看"
        links={groups.map(({ type, rows }) => ({
          href: powerTypeHref(type),
          label: POWER_TYPE_TERMS[type].name,
          count: rows.length,
        }))}
      />
      {groups.map(({ type, rows }) => (
        <Section key={type} id={type.replace('_', '-')} title={POWER_TYPE_TERMS[type].name}>
          <ItemRows rows={rows} />
        </Section>
      ))}
    </Page>
  );
}
