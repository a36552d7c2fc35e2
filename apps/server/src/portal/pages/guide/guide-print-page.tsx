import { type CatalogueItem, type Guide, POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import type { ItemPlace } from '../../../features/delegations/index.ts';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { dayText } from '../../site/dates.ts';
import { catalogueWord, guideHref, guidePrintHref } from '../items/item-links.ts';
import { GuideFacts, GuideOrgans } from './guide-facts.tsx';
import { nameOf } from './guide-places.tsx';
import { MaterialsTable } from './materials-table.tsx';

export type GuidePrintPageProps = {
  readonly shell: PageShell;
  readonly item: CatalogueItem;
  readonly guide: Guide;
  readonly countyName: string | null;
  /** Where it can be done now in the chosen county. */
  readonly places: readonly Pick<ItemPlace, 'county' | 'township'>[];
  readonly today: string;
};

/** The guide on one or two sheets, to hand over at a window or to pin to a wall. */
export function GuidePrintPage({ shell, item, guide, countyName, places, today }: GuidePrintPageProps) {
  return (
    <Page
      shell={shell}
      title={`${item.name}办事指南（打印版）`}
      crumbs={[
        { label: '首页', href: '/' },
        { label: item.name, href: guideHref(item.id) },
        { label: '打印版' },
      ]}
      path={guidePrintHref(item.id)}
      description={`${item.name}办事指南的打印版：条件、材料、时限、收费和办理地点。`}
      jsonHref={`/api/v1/items/${item.id}/guide`}
    >
      <article className="sheet">
        <PageHeading
          eyebrow={`办事指南　${catalogueWord(item)}　${POWER_TYPE_TERMS[item.powerType].name}`}
          title={item.name}
        />
        <p className="screen-only fine-print">请用浏览器的打印功能打印，页眉、导航和页脚不会印出来。</p>
        <GuideFacts guide={guide} />
        <Section id="conditions" title="办理条件">
          <ol className="numbered-list">
            {guide.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ol>
        </Section>
        <Section id="materials" title="申请材料">
          <MaterialsTable materials={guide.materials} />
        </Section>
        <Section id="where" title="到哪里办">
          <p>
            {countyName === null
              ? '县政务服务大厅，以及公布承接本事项的乡镇（街道）便民服务中心，可以任选一处。'
              : places.length === 0
                ? `${countyName}的办理地点尚未登记，请拨打12345询问。`
                : `${places.map(nameOf).join('、')}，可以任选一处。`}
          </p>
        </Section>
        <Section id="organs" title="部门和时限">
          <GuideOrgans item={item} guide={guide} organName={undefined} />
        </Section>
        <Section id="basis" title="设定依据">
          <p>{guide.legalBasis.map(({ title, article }) => `${title}${article}`).join('；')}。</p>
        </Section>
        <p className="fine-print sheet-end">
          本指南摘自公开的法律法规和资料，尚未经县区确认，以县区公布为准。咨询投诉电话：12345。窗口电话：
          <UnknownMark />
          。打印日期：{dayText(today)}。
        </p>
      </article>
    </Page>
  );
}
