import type { TownshipVersionsView } from '@tongban/contract';
import { EmptyState } from '../../components/empty-state.tsx';
import type { PageShell } from '../../layout/page.tsx';
import { Section } from '../../layout/section.tsx';
import { dayText } from '../../site/dates.ts';
import { ListChanges } from './list-changes.tsx';
import { TownshipFrame } from './township-frame.tsx';
import { listFeedHref, sheetHref, versionsHref } from './township-record-links.ts';

export type ListVersionsPageProps = {
  readonly shell: PageShell;
  readonly record: TownshipVersionsView;
};

/** Every published version of a township's list with what it changed, the newest first. */
export function ListVersionsPage({ shell, record }: ListVersionsPageProps) {
  const { countyId, townshipId, townshipName, versions, inForce } = record;
  return (
    <TownshipFrame
      shell={shell}
      place={record}
      title="清单历次版本"
      path={versionsHref(countyId, townshipId)}
      jsonHref={`/api/v1/townships/${townshipId}/list-versions`}
      feedHref={listFeedHref(countyId)}
      lead="赋权事项清单每次公布的内容都保留在这里，逐项写明与前一版相比增加、移出和调整了什么。"
    >
      {versions.length === 0 && (
        <EmptyState title="还没有公布过清单">
          <p>{townshipName}的赋权事项清单公布以后列在这里。县级事项请到县政务服务大厅办理。</p>
        </EmptyState>
      )}
      {versions.map(({ version, publishedOn, effectiveFrom, itemCount, difference }) => (
        <Section
          key={version}
          id={`v${version}`}
          title={`第${version}版${version === inForce ? '（现行有效）' : ''}`}
          note={`${dayText(publishedOn)}公布，自${dayText(effectiveFrom)}起生效，共${itemCount}项。`}
        >
          <ListChanges difference={difference} isFirst={version === 1} />
          <p className="more">
            <a href={sheetHref(townshipId, 'list', version)}>下载第{version}版清单（Excel）</a>
          </p>
        </Section>
      ))}
      <p className="more">
        <a href={listFeedHref(countyId)}>订阅本县区清单变化（Atom）</a>
      </p>
    </TownshipFrame>
  );
}
