import type { County } from '@tongban/domain/catalogue';
import { placeName } from '../../../features/delegations/index.ts';
import { EntryGrid } from '../../components/entry-grid.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { HALL, placeHref } from './place-links.ts';
import { listFeedHref } from './township-record-links.ts';

type PlacesPageProps = { readonly shell: PageShell; readonly counties: readonly County[] };

/** All county-rank areas of the city. */
export function PlacesPage({ shell, counties }: PlacesPageProps) {
  const townships = counties.reduce((sum, county) => sum + county.townships.length, 0);
  return (
    <Page
      shell={shell}
      title="服务网点"
      current="places"
      path="/places"
      jsonHref="/api/v1/regions"
      feedHref={listFeedHref()}
      description="菏泽市各县区政务服务大厅、乡镇（街道）便民服务中心和村（社区）便民服务站。"
      crumbs={[{ label: '首页', href: '/' }, { label: '服务网点' }]}
    >
      <PageHeading
        title="服务网点"
        lead={`全市${counties.length}个县区、${townships}个乡镇（街道）。县政务服务大厅和便民服务中心有同等的受理权，去哪里由您选。`}
      />
      <SearchBox action="/items" label="按名称找网点" hint="例如“庄寨镇”，也可以输入拼音首字母。" />
      <Section id="counties" title="按县区找便民服务中心">
        <EntryGrid
          entries={counties.map(({ id, name, townships: own }) => ({
            href: placeHref(id),
            title: name,
            detail: `${own.length}个乡镇（街道）`,
          }))}
        />
      </Section>
      <Section id="halls" title="县政务服务大厅">
        <ul className="place-links">
          {counties.map(({ id, name }) => (
            <li key={id}>
              <a href={placeHref(id, HALL)}>{placeName(name, null)}</a>
            </li>
          ))}
        </ul>
        <p className="more">
          <a href={listFeedHref()}>订阅全市赋权事项清单变化（Atom）</a>
        </p>
      </Section>
    </Page>
  );
}
