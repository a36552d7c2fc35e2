import type { TownshipSealsView } from '@tongban/contract';
import { dateInShanghai, instant } from '@tongban/domain/time';
import { EmptyState } from '../../components/empty-state.tsx';
import type { PageShell } from '../../layout/page.tsx';
import { Section } from '../../layout/section.tsx';
import { dayText, momentOf } from '../../site/dates.ts';
import { TownshipFrame } from './township-frame.tsx';
import { sealsHref, sheetHref } from './township-record-links.ts';

export type TownshipSealsPageProps = {
  readonly shell: PageShell;
  readonly record: TownshipSealsView;
};

/** The seals in force with a specimen each, and the losses (R-1.2.6, E-10). */
export function TownshipSealsPage({ shell, record }: TownshipSealsPageProps) {
  const { countyId, townshipId, townshipName, seals, losses } = record;
  return (
    <TownshipFrame
      shell={shell}
      place={record}
      title="启用的印章"
      path={sealsHref(countyId, townshipId)}
      jsonHref={`/api/v1/townships/${townshipId}/seals`}
      lead="文书上的印章可以与这里的名称核对。图是样式示意，不是印模，带“样章”字样，不能用于任何文书；辨别证照真伪请用证照核验。"
    >
      {losses.length > 0 && (
        <Section id="losses" title="挂失">
          <ul className="plain-list">
            {losses.map(({ id, name, lostAt, notice }) => (
              <li key={id}>
                <b>{name}</b>　{momentOf(instant(lostAt)).text}挂失，此后的用印一律无效。
                {notice === null
                  ? '遗失公告尚未登记。'
                  : `${dayText(notice.publishedOn)}在${notice.place}公告遗失。`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {seals.length === 0 ? (
        <EmptyState title="没有启用的印章">
          <p>{townshipName}没有启用中的审批专用章、受理专用章。需要盖章的文书由县级部门办理。</p>
        </EmptyState>
      ) : (
        <Section id="seals" title={`启用中（${seals.length}枚）`}>
          <ul className="seal-cards">
            {seals.map(({ id, name, kindName, ownerName, since, specimenHref }) => (
              <li key={id}>
                <figure>
                  <img src={specimenHref} alt={`${name}的样式示意`} width="150" height="150" loading="lazy" />
                  <figcaption>
                    <b>{name}</b>
                    <span className="fine-print">
                      {kindName}，属{ownerName}，自{dayText(dateInShanghai(instant(since)))}
                      起启用。样式示意，不是印模。
                    </span>
                  </figcaption>
                </figure>
              </li>
            ))}
          </ul>
          <p className="more">
            <a href={sheetHref(townshipId, 'seals')}>下载印章目录（Excel）</a>
          </p>
        </Section>
      )}
    </TownshipFrame>
  );
}
