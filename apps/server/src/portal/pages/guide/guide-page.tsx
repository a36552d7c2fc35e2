import { type Guide, type LifeEvent, PLACE_RULE_NAMES, POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import type { LocalDate } from '@tongban/domain/time';
import { Notice } from '../../components/notice.tsx';
import { ReferenceMark } from '../../components/reference-mark.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { dayText } from '../../site/dates.ts';
import { EDITIONS } from '../catalogue/edition-links.ts';
import { catalogueWord, guideHref, lifeEventHref } from '../items/item-links.ts';
import { GuideApply } from './guide-apply.tsx';
import { GuideFacts } from './guide-facts.tsx';
import { GuideGlance } from './guide-glance.tsx';
import { GuideMore, type GuideMoreProps } from './guide-more.tsx';
import { GuidePlaces, type GuidePlacesProps } from './guide-places.tsx';
import { GuideQuestions } from './guide-questions.tsx';
import { MaterialsTable } from './materials-table.tsx';
import { questionsOfGuide } from './questions-of-guide.ts';

export type GuidePageProps = Omit<GuidePlacesProps, 'returnTo'> &
  GuideMoreProps & {
    readonly shell: PageShell;
    /** Bundles in which the item is a step. */
    readonly lifeEvents: readonly LifeEvent[];
    /** Since when the catalogue does not have the item any more; null = it has it. */
    readonly endedSince: LocalDate | null;
  };

/** 办事指南 of one item. */
export function GuidePage(props: GuidePageProps) {
  const { shell, item, guide, open, chosen, lifeEvents, endedSince } = props;
  return (
    <Page
      shell={shell}
      title={`${item.name}办事指南`}
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '事项', href: '/items' }, { label: item.name }]}
      path={guideHref(item.id)}
      jsonHref={`/api/v1/items/${item.id}/guide`}
      description={`${item.name}怎么办：办理条件、${guide.materials.length}项申请材料、办理时限、收费、办理地点和救济途径。`}
    >
      <div className="guide">
        <div className="guide-head">
          <PageHeading
            eyebrow={`${catalogueWord(item)}　${POWER_TYPE_TERMS[item.powerType].name}`}
            title={item.name}
          />
          <GuideGlance guide={guide} />
        </div>
        <aside className="guide-side" aria-label="办理和目录">
          <GuideApply item={item} guide={guide} open={open} countyId={chosen?.county.id} />
          <GuideParts />
        </aside>
        <div className="guide-main">
          {endedSince !== null && (
            <Notice kind="warning" title={`自${dayText(endedSince)}起不再列入市级指导目录`}>
              <p>
                县级照常办理。乡镇（街道）的清单仍列有这个事项的，在清单调整以前照常办理；见
                <a href={EDITIONS}>指导目录历次版本</a>。
              </p>
            </Notice>
          )}
          <Section id="facts" title="办理要点">
            <GuideFacts guide={guide} />
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
          <Section id="where" title="到哪里办" note={placeNote(guide)}>
            <GuidePlaces {...props} returnTo={guideHref(item.id)} />
          </Section>
          <Section id="questions" title="常见问题">
            <GuideQuestions questions={questionsOfGuide(guide)} />
          </Section>
          <GuideMore {...props} />
          {lifeEvents.length > 0 && (
            <Section id="events" title="常和这些事一起办">
              <ul className="place-links">
                {lifeEvents.map(({ id, name }) => (
                  <li key={id}>
                    <a href={lifeEventHref(id)}>{name}</a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Notice kind="info" title="本指南供参考">
            <p>
              内容摘自公开的法律法规和资料，尚未经县区确认；标有 <ReferenceMark /> 的以县区公布为准，标有{' '}
              <UnknownMark /> 的须由县区提供。
            </p>
          </Notice>
        </div>
      </div>
    </Page>
  );
}

/** Row 39: only a township that the province has designated may decide (design §5). */
function placeNote({ placeRule, delegationAdvice }: Guide): string {
  const rule = `地点规则：${PLACE_RULE_NAMES[placeRule]}。县、乡两级有同等的受理权，可以任选一处。`;
  return delegationAdvice.needsDesignation
    ? `${rule}乡镇（街道）须经省级确定才能办理登记；没有确定的乡镇（街道），可以帮您咨询和预约。`
    : rule;
}

function GuideParts() {
  const parts = [
    { id: 'facts', title: '办理要点' },
    { id: 'conditions', title: '办理条件' },
    { id: 'materials', title: '申请材料' },
    { id: 'where', title: '到哪里办' },
    { id: 'questions', title: '常见问题' },
    { id: 'flow', title: '流程、依据和救济' },
  ];
  return (
    <nav className="guide-parts" aria-label="本页内容">
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
