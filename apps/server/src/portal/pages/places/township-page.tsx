import type { TownshipRecordView } from '@tongban/contract';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import type { ItemRow } from '../items/item-rows.tsx';
import { ClosureNotice } from './closure-notice.tsx';
import { NoticeRows } from './notice-rows.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { HALL, listPrintHref, placeHref } from './place-links.ts';
import { StationRows } from './station-rows.tsx';
import { TownshipItems } from './township-items.tsx';
import { agreementsHref, listFeedHref, sealsHref, versionsHref } from './township-record-links.ts';

export type TownshipPageProps = {
  readonly shell: PageShell;
  readonly record: TownshipRecordView;
  /** The rows of the list that are served now. */
  readonly served: readonly ItemRow[];
};

/** The site of a township: its centre, its list in force, its stations, its notices, and how to apply or complain. */
export function TownshipPage({ shell, record, served }: TownshipPageProps) {
  const { countyId, countyName, townshipId, townshipName, list, rows, centre, stations, notices } = record;
  const live = served.length;
  return (
    <Page
      shell={shell}
      title={`${townshipName}便民服务`}
      current="places"
      path={placeHref(countyId, townshipId)}
      jsonHref={`/api/v1/townships/${townshipId}`}
      feedHref={listFeedHref(countyId)}
      description={`${countyName}${townshipName}便民服务中心的地址、服务时间、现在受理的${live}项县级事项、村（社区）便民服务站和公告。`}
      crumbs={[
        { label: '首页', href: '/' },
        { label: '服务网点', href: '/places' },
        { label: countyName, href: placeHref(countyId) },
        { label: townshipName },
      ]}
    >
      <PageHeading
        eyebrow={`${countyName}　便民服务中心`}
        title={centre.name}
        lead={
          live > 0 ? (
            <>
              现在可以在这里办理<a href="#items">{live}项县级事项</a>
              ；也可以到县政务服务大厅或者在网上办，由您选。
            </>
          ) : undefined
        }
      />
      <ClosureNotice place={centre} />
      <PlaceFacts place={centre} />
      <Section
        id="stations"
        title="村（社区）便民服务站"
        note="便民服务站就近提供咨询、帮办代办和进度查询；受理在便民服务中心。"
      >
        <StationRows stations={stations} />
      </Section>
      <Section id="notices" title="公告">
        <NoticeRows notices={notices} where={record} isExcerpt />
      </Section>
      <Section
        id="items"
        title="赋权事项清单"
        note={
          list === null
            ? undefined
            : `第${list.version}版，现行有效。每一项能不能办，按此刻有效的协议、备案、公告和印章逐项核对得出。`
        }
      >
        {rows.length === 0 ? (
          <EmptyState title="这里暂时没有承接县级事项">
            <p>可以到县政务服务大厅，或者已经开通的其他便民服务中心办理，条件、材料和期限相同。</p>
            <LinkButton href={placeHref(countyId, HALL)} kind="secondary">
              查看{countyName}政务服务大厅
            </LinkButton>
          </EmptyState>
        ) : (
          <>
            <TownshipItems record={record} served={served} />
            <p className="more">
              <a href={listPrintHref(countyId, townshipId)}>打印清单（公开公告专栏用）</a>
            </p>
          </>
        )}
      </Section>
      <Section id="records" title="依据和公开">
        <ul className="place-rows">
          <li>
            <a href={versionsHref(countyId, townshipId)}>清单历次版本和变化</a>
          </li>
          <li>
            <a href={agreementsHref(countyId, townshipId)}>委托协议和公告</a>
          </li>
          <li>
            <a href={sealsHref(countyId, townshipId)}>启用的印章</a>
          </li>
        </ul>
      </Section>
      <Section id="online" title="网上办理和咨询投诉">
        <ul className="plain-list">
          <li>
            <a href="/items">在线申报</a>：选好事项，按办事指南填写申请，不用跑腿。
          </li>
          <li>
            <a href="/progress">查询进度</a>：凭回执上的办件编号和查询码。
          </li>
          <li>
            咨询投诉：拨打<a href="tel:12345">12345</a>，或者到窗口提出。
          </li>
        </ul>
      </Section>
    </Page>
  );
}
