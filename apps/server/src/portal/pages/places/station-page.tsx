import type { PlaceRecordView } from '@tongban/contract';
import { HELPER_CATEGORY_NAMES, STATION_SERVICE_NAMES } from '@tongban/domain/terms';
import { Notice } from '../../components/notice.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { ClosureNotice } from './closure-notice.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { HALL, placeHref } from './place-links.ts';

export type StationPageProps = { readonly shell: PageShell; readonly station: PlaceRecordView };

/** A village station: what it helps with, and plainly that it helps and cannot accept. */
export function StationPage({ shell, station }: StationPageProps) {
  const { countyId, countyName, townshipId, townshipName } = station;
  const centreHref = placeHref(countyId, townshipId ?? HALL);
  const facts = station.station;
  return (
    <Page
      shell={shell}
      title={station.name}
      current="places"
      path={station.href}
      jsonHref={`/api/v1/counties/${countyId}/places/${station.id}`}
      description={`${townshipName ?? countyName}${station.name}的服务内容、服务时间和地址。`}
      crumbs={[
        { label: '首页', href: '/' },
        { label: '服务网点', href: '/places' },
        { label: countyName, href: placeHref(countyId) },
        { label: townshipName ?? '', href: centreHref },
        { label: station.name },
      ]}
    >
      <PageHeading
        eyebrow={`${countyName}　${townshipName ?? ''}　${station.kindName}`}
        title={station.name}
      />
      <ClosureNotice place={station} />
      <Notice kind="info" title="便民服务站帮您办，但不受理">
        <p>
          这里可以咨询政策、帮您填写申请、代为递交和查询进度。县级委托事项的受理、审查和决定在
          <a href={centreHref}>{townshipName}便民服务中心</a>，期限从那里收到申请时起算。
        </p>
      </Notice>
      <Section id="services" title="能帮什么">
        {facts === null || facts.services.length === 0 ? (
          <UnknownMark />
        ) : (
          <ul className="station-services">
            {facts.services.map((service) => (
              <li key={service}>
                <strong>{nameIn(STATION_SERVICE_NAMES, service)}</strong>
                <span>{nameIn(WHAT_IT_IS, service)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="facts" title="地址和服务时间">
        <PlaceFacts place={station} />
      </Section>
      <Section id="helpers" title="帮办代办人员">
        <SummaryList
          rows={[
            { label: '村（社区）', value: facts?.villageName ?? <UnknownMark /> },
            {
              label: '人员',
              value:
                facts === null || facts.helpers.length === 0 ? (
                  <UnknownMark />
                ) : (
                  facts.helpers
                    .map(({ category, count }) => `${nameIn(HELPER_CATEGORY_NAMES, category)}${count}人`)
                    .join('、')
                ),
            },
            { label: '与党群服务中心', value: sharingText(facts?.sharesPartyCentre ?? null) },
          ]}
        />
        <p className="fine-print">办理结果以便民服务中心和县级部门出具的文书为准。</p>
      </Section>
    </Page>
  );
}

/** What each service means for somebody who comes by. */
const WHAT_IT_IS: Readonly<Record<keyof typeof STATION_SERVICE_NAMES, string>> = {
  home_visit: '行动不便的，上门了解情况、收取材料。',
  policy_consultation: '说明一件事能不能办、要什么材料、到哪里办。',
  assisted_handling: '帮您在网上填写申请，或者代您把材料送到便民服务中心。',
  progress_tracking: '凭回执帮您查询办到了哪一步。',
  feedback: '把您的意见和建议转给便民服务中心。',
};

function nameIn(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key;
}

function sharingText(shares: boolean | null) {
  if (shares === null) return <UnknownMark />;
  return shares ? '一体规划、一体建设、一体使用' : '单独设置';
}
