import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { EditionView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { FactList } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { dateText } from '../../words/dates.ts';
import { useSession } from '../sessions/use-session.ts';
import { daysInForce } from './edition-days.ts';
import { EditionDifferences } from './edition-differences.tsx';
import { editionQuery } from './edition-queries.ts';
import { TouchedPart } from './touched-part.tsx';

type Item = EditionView['items'][number];

const COLUMNS: readonly Column<Item>[] = [
  {
    header: '事项',
    cell: ({ no, name, scopeText }) => (
      <>
        {no === null ? '' : `${no}　`}
        {name}
        {scopeText !== null && <small>范围：{scopeText}</small>}
      </>
    ),
  },
  { header: '权力类型', cell: ({ powerTypeName }) => powerTypeName },
  {
    header: '赋权部门',
    cell: ({ delegatingDepartment, supervisingDepartment }) => (
      <>
        {delegatingDepartment}
        <small>监管：{supervisingDepartment}</small>
      </>
    ),
  },
  { header: '办事指南', cell: ({ hasGuide }) => (hasGuide ? '参考' : '待县补充，暂不能申请') },
];

/** One edition: its days, its differences, what an end touches, and all its items. */
export function EditionPage() {
  const { no } = getRouteApi('/catalogue-editions/$no').useParams();
  return (
    <ReadPage title="市级指导目录" query={useQuery(editionQuery(Number(no)))}>
      {(edition) => <OneEdition of={edition} />}
    </ReadPage>
  );
}

function OneEdition({ of: { head, differences, items } }: { readonly of: EditionView }) {
  const { permissions } = useSession();
  const seesTouched = permissions.includes('city_filings') && head.ended > 0;
  return (
    <>
      <PageHead
        title={`指导目录第${head.no}版`}
        above={<Link to="/catalogue-editions">市级指导目录</Link>}
        note={`${head.title}，共${head.itemCount}项；${head.stateName}`}
      >
        <a className="tool-link" href={`/api/v1/catalogue-editions/${head.no}/sheet`}>
          导出Excel
        </a>
        <a className="tool-link" href={`/catalogue/${head.no}`}>
          公开页面
        </a>
        <PrintButton />
      </PageHead>
      <RecordParts>
        <RecordPart title={head.stateName}>
          <FactList
            facts={[
              ['文号', head.number],
              ['印发日期', dateText(head.publishedOn)],
              ['施行', daysInForce(head)],
            ]}
          />
        </RecordPart>
        {head.no > 1 && (
          <RecordPart title="与上一版的差异">
            <EditionDifferences differences={differences} />
          </RecordPart>
        )}
        {seesTouched && <TouchedPart no={head.no} />}
        <RecordPart title={`全部事项（${items.length}项）`}>
          <DataTable caption="全部事项" columns={COLUMNS} rows={items} keyOf={({ itemId }) => itemId} />
        </RecordPart>
      </RecordParts>
    </>
  );
}
