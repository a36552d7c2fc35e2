import { type CatalogueItem, POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import { SummaryList } from '../../components/summary-list.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { EDITIONS } from '../catalogue/edition-links.ts';
import { catalogueWord, guideHref } from '../items/item-links.ts';

export type NoGuidePageProps = { readonly shell: PageShell; readonly item: CatalogueItem };

/** An item that an edition of the catalogue added and that has no guide yet: what is known, and what one can do. */
export function NoGuidePage({ shell, item }: NoGuidePageProps) {
  return (
    <Page
      shell={shell}
      title={item.name}
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '事项', href: '/items' }, { label: item.name }]}
      path={guideHref(item.id)}
      description={`${item.name}已经列入指导目录，办事指南待县补充。`}
    >
      <PageHeading
        eyebrow={catalogueWord(item)}
        title={item.name}
        lead="这个事项已经列入市级指导目录，办事指南还没有编制，暂时不能申请。需要办理的，请到县政务服务大厅咨询。"
      />
      <Section id="facts" title="目录所列内容">
        <SummaryList
          rows={[
            { label: '权力类型', value: POWER_TYPE_TERMS[item.powerType].name },
            { label: '赋权部门', value: item.delegatingDepartment },
            { label: '监管部门', value: item.supervisingDepartment },
            { label: '事项范围', value: item.scopeText ?? '未另行说明' },
            { label: '条件、材料和时限', value: <UnknownMark /> },
          ]}
        />
        <p className="more">
          <a href={EDITIONS}>查看指导目录历次版本</a>
        </p>
        <p className="more">
          <a href="/places">查找政务大厅和便民服务中心</a>
        </p>
      </Section>
    </Page>
  );
}
