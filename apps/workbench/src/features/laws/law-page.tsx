import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { LawView } from '@tongban/contract';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { Waiting } from '../../shell/waiting.tsx';

type Citation = LawView['citations'][number];
type Touched = LawView['touched'][number];
type Review = LawView['reviews'][number];

/** One law: what was read of it, and what rests on it: guides, lists, agreements, legal reviews, open cases (issue 4). */
export function LawPage() {
  const { name } = getRouteApi('/laws/$name').useParams();
  const law = useQuery({
    queryKey: ['law', name],
    queryFn: () => answerOf(api.GET('/api/v1/registers/law', { params: { query: { name } } })),
  });
  if (law.isPending) return <Waiting />;
  if (law.isError) return <PageProblem title="法规依据" problem={problemFrom(law.error)} />;
  return <Law of={law.data} />;
}

function Law({ of }: { readonly of: LawView }) {
  const { row, articles, citations, touched, reviews } = of;
  return (
    <>
      <PageHead title={row.name}>
        <PrintButton />
        <Link className="tool-link" to="/laws">
          返回法规依据
        </Link>
      </PageHead>
      <RecordParts>
        <RecordPart title="核对情况">
          <FactList
            facts={[
              ['状态', row.stateName],
              ['文号', row.number],
              ['施行日期', row.validFrom],
              ['失效日期', row.validUntil ?? '没有记录'],
              ['核对时间', row.checkedAsOf ?? '尚未核对'],
              ['说明', of.note ?? '办事指南引用，条文原文尚未核对。'],
            ]}
          />
        </RecordPart>
        {articles.length > 0 && (
          <RecordPart title="本系统引用的条文（摘要）">
            <ul className="record-items">
              {articles.map(({ article, gist }) => (
                <li key={article}>
                  {article}　{gist}
                </li>
              ))}
            </ul>
          </RecordPart>
        )}
        <RecordPart title={`办事指南中的引用（${citations.length}处）`}>
          {citations.length === 0 ? (
            <p className="soft">没有办事指南引用这部法规，只有本系统的文书引用。</p>
          ) : (
            <DataTable
              caption="办事指南中的引用"
              columns={CITATIONS}
              rows={citations}
              keyOf={({ itemId, forName, words }) => `${itemId}/${forName}/${words}`}
            />
          )}
        </RecordPart>
        <RecordPart title="涉及的清单、协议和在办件">
          {touched.length === 0 ? (
            <p className="soft">您可见的范围内没有涉及的清单、协议和在办件。</p>
          ) : (
            <DataTable
              caption="涉及的清单、协议和在办件"
              columns={TOUCHED}
              rows={touched}
              keyOf={({ itemId, countyId }) => `${itemId}/${countyId}`}
            />
          )}
        </RecordPart>
        {reviews.length > 0 && (
          <RecordPart title={`以此为依据的合法性审查（${reviews.length}件）`}>
            <DataTable
              caption="以此为依据的合法性审查"
              columns={REVIEWS}
              rows={reviews}
              keyOf={({ itemId, countyId, basis }) => `${itemId}/${countyId}/${basis}`}
            />
          </RecordPart>
        )}
      </RecordParts>
    </>
  );
}

const CITATIONS: readonly Column<Citation>[] = [
  {
    header: '事项',
    cell: ({ itemId, itemNo, itemName }) => (
      <Link to="/catalogue/$itemId" params={{ itemId }}>
        {itemNo} {itemName}
      </Link>
    ),
  },
  { header: '引用之处', cell: ({ forName }) => forName },
  {
    header: '内容',
    cell: ({ edition, words }) => (
      <>
        {words}
        {edition !== null && <small>{edition}</small>}
      </>
    ),
  },
];

const TOUCHED: readonly Column<Touched>[] = [
  { header: '事项', cell: ({ itemNo, itemName }) => `${itemNo ?? ''} ${itemName}`.trim() },
  { header: '县区', cell: ({ countyName }) => countyName },
  {
    header: '列入清单',
    cell: ({ itemId, countyId, listed }) => (
      <Link
        to="/registers/$register"
        params={{ register: 'delegations' }}
        search={{ county: countyId, item: itemId }}
      >
        {listed}个乡镇（街道）
      </Link>
    ),
  },
  {
    header: '有效期内的协议',
    cell: ({ itemId, countyId, agreements }) => (
      <Link
        to="/registers/$register"
        params={{ register: 'agreements' }}
        search={{ county: countyId, item: itemId }}
      >
        {agreements}份
      </Link>
    ),
  },
  {
    header: '在办件',
    cell: ({ itemId, openCases }) => (
      <Link to="/queue" search={{ queue: 'all', itemId }}>
        {openCases}件
      </Link>
    ),
  },
];

const REVIEWS: readonly Column<Review>[] = [
  { header: '事项', cell: ({ itemName }) => itemName },
  { header: '县区', cell: ({ countyName }) => countyName },
  { header: '审查依据', cell: ({ basis }) => basis },
  { header: '审查日期', cell: ({ reviewedOn }) => reviewedOn },
];
