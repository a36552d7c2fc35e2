import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { EntrustabilityView, EntrustableItemView } from '@tongban/contract';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { CountyLinks } from './county-links.tsx';
import { EntrustableRow } from './entrustable-row.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import './lists.css';
import './list-table.css';

const TITLE = '赋权部门与委托审查';

/** For each item of the catalogue: which department entrusts it, who supervises, whether the law lets it. */
export function EntrustabilityPage() {
  const { county } = getRouteApi('/governance/entrustability').useSearch();
  const query = useQuery({
    queryKey: ['entrustability', county],
    queryFn: () => answerOf(api.GET('/api/v1/entrustability', { params: { query: { county } } })),
  });
  return (
    <ReadPage title={TITLE} query={query}>
      {(view) => <Items view={view} />}
    </ReadPage>
  );
}

function Items({ view }: { readonly view: EntrustabilityView }) {
  const { countyId, countyName, counties, items, today } = view;
  const [reviewed, setReviewed] = useState<EntrustableItemView | null>(null);
  return (
    <>
      <PageHead
        title={TITLE}
        note={`${countyName}，${summaryOf(items)}选定的部门带入各乡镇（街道）的清单草稿，不改变已公布的清单。`}
      >
        <PrintButton />
      </PageHead>
      <GovernanceTabs />
      <CountyLinks to="/governance/entrustability" counties={counties} current={countyId} />
      <table className="list-table item-table">
        <caption className="unseen">{countyName}各事项的赋权部门、监管部门和委托审查</caption>
        <thead>
          <tr>
            {['事项', '赋权部门', '监管部门', '审管衔接', '委托合法性审查'].map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {items.map((item) => (
          <EntrustableRow key={item.itemId} countyId={countyId} item={item} onReview={setReviewed} />
        ))}
      </table>
      {reviewed !== null && (
        <ReviewDialog countyId={countyId} item={reviewed} today={today} onClose={() => setReviewed(null)} />
      )}
    </>
  );
}

function summaryOf(items: readonly EntrustableItemView[]): string {
  const entrusted = items.filter(({ isCollection }) => !isCollection);
  const open = entrusted.filter(({ review }) => review === null).length;
  const memos = entrusted.filter(({ needsMemo }) => needsMemo === true).length;
  return `${entrusted.length}项中${entrusted.length - open}项已审查、${open}项待审查，${memos}项审管分离须签备忘录。`;
}
