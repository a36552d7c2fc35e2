import {
  type CatalogueItem,
  type Guide,
  PLACE_RULE_NAMES,
  POWER_TYPE_TERMS,
} from '@tongban/domain/catalogue';
import type { ItemOrgan } from '../../../features/delegations/index.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ReferenceMark } from '../../components/reference-mark.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { applyHref, catalogueWord, guideHref } from '../items/item-links.ts';
import { GuideFacts } from './guide-facts.tsx';
import { GuideFlow } from './guide-flow.tsx';
import { GuidePlaces, type GuidePlacesProps } from './guide-places.tsx';
import { GuideRemedies } from './guide-remedies.tsx';
import { MaterialsTable } from './materials-table.tsx';

export type GuidePageProps = {
  readonly shell: PageShell;
  readonly item: CatalogueItem;
  readonly guide: Guide;
  /** It can be applied for here. */
  readonly open: boolean;
  readonly counties: GuidePlacesProps['counties'];
  readonly chosen: GuidePlacesProps['chosen'];
  /** Undefined before a county is chosen. */
  readonly organ: ItemOrgan | null | undefined;
};

const PARTS = [
  { id: 'facts', title: '办理要点' },
  { id: 'conditions', title: '办理条件' },
  { id: 'materials', title: '申请材料' },
  { id: 'flow', title: '办理流程' },
  { id: 'where', title: '到哪里办' },
  { id: 'basis', title: '设定依据' },
  { id: 'remedies', title: '不服决定怎么办' },
  { id: 'open-points', title: '尚待县区核定的内容' },
] as const;

/** 办事指南 of one item. */
export function GuidePage({ shell, item, guide, open, counties, chosen, organ }: GuidePageProps) {
  return (
    <Page
      shell={shell}
      title={`${item.name}办事指南`}
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '事项', href: '/items' }, { label: item.name }]}
      description={`${item.name}：条件、材料、时限、办理地点和救济途径。`}
    >
      <div className="guide">
        <div className="guide-head">
          <PageHeading
            eyebrow={`${catalogueWord(item)}　${POWER_TYPE_TERMS[item.powerType].name}`}
            title={item.name}
          />
        </div>
        <aside className="guide-side" aria-label="办理和目录">
          <Apply item={item} guide={guide} open={open} countyId={chosen?.countyId} />
          <nav className="guide-parts" aria-label="本页内容">
            <ul>
              {PARTS.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </nav>
        </aside>
        <div className="guide-main">
          <Notice kind="info" title="本指南供参考">
            <p>
              内容摘自公开的法律法规和资料，尚未经县区确认；标有 <ReferenceMark /> 的以县区公布为准，标有{' '}
              <UnknownMark /> 的须由县区提供。
            </p>
          </Notice>
          <Section id="facts" title="办理要点">
            <GuideFacts
              guide={guide}
              delegatingDepartment={item.delegatingDepartment}
              organName={organ === undefined ? undefined : (organ?.name ?? null)}
            />
          </Section>
          <Section id="conditions" title="办理条件">
            <ul className="plain-list">
              {guide.conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ul>
          </Section>
          <Section id="materials" title="申请材料">
            <MaterialsTable materials={guide.materials} />
          </Section>
          <Section id="flow" title="办理流程">
            <GuideFlow guide={guide} open={open} />
          </Section>
          <Section
            id="where"
            title="到哪里办"
            note={`地点规则：${PLACE_RULE_NAMES[guide.placeRule]}。${PLACE_NOTE}`}
          >
            <GuidePlaces action={guideHref(item.id)} counties={counties} chosen={chosen} />
          </Section>
          <Section id="basis" title="设定依据">
            <ul className="plain-list">
              {guide.legalBasis.map(({ title, article }) => (
                <li key={title}>
                  {title}
                  {article} <ReferenceMark />
                </li>
              ))}
            </ul>
            <p className="fine-print">{guide.textCheckedAsOf}。</p>
          </Section>
          <Section id="remedies" title="不服决定怎么办">
            <GuideRemedies organ={organ} />
          </Section>
          <Section id="open-points" title="尚待县区核定的内容">
            <p>{guide.check}。</p>
            <p className="fine-print">
              窗口电话、地址和服务时间：
              <UnknownMark />
              ；不清楚的，请拨打12345。
            </p>
          </Section>
        </div>
      </div>
    </Page>
  );
}

const PLACE_NOTE = '县、乡两级有同等的受理权，可以任选一处。';

function Apply({
  item,
  guide,
  open,
  countyId,
}: Pick<GuidePageProps, 'item' | 'guide' | 'open'> & { readonly countyId?: string }) {
  if (open) {
    return (
      <div className="guide-apply">
        <LinkButton href={applyHref(item.id, countyId)}>网上申请</LinkButton>
        <p className="fine-print">填写中途可以离开，24小时内可以接着填。</p>
      </div>
    );
  }
  const { decisionSystem } = guide;
  return (
    <div className="guide-apply">
      <p className="strong-line">本事项请到窗口办理</p>
      <p className="fine-print">
        {decisionSystem.kind === 'external'
          ? `本事项在${decisionSystem.name}办理，本站提供办事指南。`
          : '本事项尚未开通网上申请，可以先按本指南准备材料。'}
      </p>
      <LinkButton href="#where" kind="secondary">
        查看办理地点
      </LinkButton>
    </div>
  );
}
