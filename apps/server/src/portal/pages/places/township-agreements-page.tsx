import type { TownshipAgreementsView } from '@tongban/contract';
import { Disclosure } from '../../components/disclosure.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import type { PageShell } from '../../layout/page.tsx';
import { Section } from '../../layout/section.tsx';
import { dayText } from '../../site/dates.ts';
import { TownshipFrame } from './township-frame.tsx';
import { agreementsHref, sheetHref } from './township-record-links.ts';

export type TownshipAgreementsPageProps = {
  readonly shell: PageShell;
  readonly record: TownshipAgreementsView;
};

type AgreementView = TownshipAgreementsView['agreements'][number];

/** Who entrusts what to the township, until when, and where that was announced. */
export function TownshipAgreementsPage({ shell, record }: TownshipAgreementsPageProps) {
  const { countyId, townshipId, townshipName, agreements } = record;
  const ended = agreements.filter(({ isEnded }) => isEnded);
  return (
    <TownshipFrame
      shell={shell}
      place={record}
      title="协议和公告"
      path={agreementsHref(countyId, townshipId)}
      jsonHref={`/api/v1/townships/${townshipId}/agreements`}
      lead="县级部门委托乡镇（街道）实施的事项，以协议为准；受委托机关和委托的内容向社会公告。"
    >
      {agreements.length === 0 ? (
        <EmptyState title="还没有签订协议">
          <p>{townshipName}与县级部门签订协议以后列在这里。</p>
        </EmptyState>
      ) : (
        <p className="more">
          <a href={sheetHref(townshipId, 'agreements')}>下载全部协议和公告（Excel）</a>
        </p>
      )}
      {agreements
        .filter(({ isEnded }) => !isEnded)
        .map((agreement) => (
          <Section
            key={agreement.id}
            id={`a-${agreement.id}`}
            title={nameOf(agreement)}
            note={`${agreement.standingName}。${termsOf(agreement)}`}
          >
            <Disclosure title={`${agreement.items.length}个事项和公告`}>
              <Items agreement={agreement} />
            </Disclosure>
          </Section>
        ))}
      {ended.length > 0 && (
        <Section id="ended" title={`已终止或者到期（${ended.length}份）`}>
          {ended.map((agreement) => (
            <Disclosure key={agreement.id} title={`${nameOf(agreement)}，至${dayText(agreement.until)}`}>
              <p>{termsOf(agreement)}</p>
              <Items agreement={agreement} />
            </Disclosure>
          ))}
        </Section>
      )}
    </TownshipFrame>
  );
}

function nameOf({ kindName, departmentName }: AgreementView): string {
  return `${departmentName}　${kindName}`;
}

function termsOf({ number, signedOn, from, until, filingNumber }: AgreementView): string {
  const filing = filingNumber === null ? '' : `，司法行政部门备案编号${filingNumber}`;
  return `编号${number}，${dayText(signedOn)}签订，期限${dayText(from)}至${dayText(until)}${filing}。`;
}

function Items({ agreement }: { readonly agreement: AgreementView }) {
  return (
    <ul className="plain-list">
      {agreement.items.map(({ id, name, announcedOn, announcedAt }) => (
        <li key={id}>
          {name}
          <span className="fine-print">
            {announcedOn === null
              ? '　尚未公告'
              : `　${dayText(announcedOn)}公告，位置：${announcedAt ?? ''}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
