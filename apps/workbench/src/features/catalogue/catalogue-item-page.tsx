import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CatalogueItemView } from '@tongban/contract';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { FactList, Reference, Unknown } from '../../shell/fact-list.tsx';
import { PageHead, PrintButton } from '../../shell/page-head.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { StandingMark } from '../registers/standing-mark.tsx';

type Material = CatalogueItemView['materials'][number];
type Holder = CatalogueItemView['holders'][number];

const MATERIALS: readonly Column<Material>[] = [
  { header: '材料', cell: ({ name }) => name },
  { header: '是否必须', cell: ({ requiredText }) => requiredText },
  { header: '设定依据', cell: ({ legalBasis }) => legalBasis ?? <Unknown /> },
  { header: '容缺', cell: ({ deferrableText }) => deferrableText ?? <Unknown /> },
];

/** One item: what its guide says, what the county has to confirm or add, and which townships hold it. */
export function CatalogueItemPage() {
  const { itemId } = getRouteApi('/catalogue/$itemId').useParams();
  const item = useQuery({
    queryKey: ['catalogue-item', itemId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/registers/catalogue/{itemId}', { params: { path: { itemId } } })),
  });
  if (item.isPending) return <Waiting />;
  if (item.isError) return <PageProblem title="事项" problem={problemFrom(item.error)} />;
  return <CatalogueItem of={item.data} />;
}

function CatalogueItem({ of }: { readonly of: CatalogueItemView }) {
  const { row, gaps, materials, holders } = of;
  return (
    <>
      <PageHead title={row.itemNo === null ? row.itemName : `${row.itemNo} ${row.itemName}`}>
        <PrintButton />
        <a className="tool-link" href={`/items/${row.itemId}`} target="_blank" rel="noreferrer">
          办事指南
        </a>
        <Link className="tool-link" to="/catalogue" search={{}}>
          返回目录
        </Link>
      </PageHead>
      <RecordParts>
        <RecordPart title="待确认和待补充">
          <FactList facts={[['待县确认', row.check ?? '没有记录']]} />
          {gaps.length === 0 ? (
            <p>没有待县补充的内容。</p>
          ) : (
            <ul className="record-items">
              {gaps.map((gap) => (
                <li key={gap}>
                  <Unknown /> {gap}
                </li>
              ))}
            </ul>
          )}
        </RecordPart>
        <RecordPart
          title={
            <>
              指南要素 <Reference />
            </>
          }
        >
          <FactList
            facts={[
              ['权力类型', row.powerTypeName],
              ['赋权部门', row.delegatingDepartment],
              ['监管部门', row.supervisingDepartment],
              ['建议方式', `${row.adviceName}：${of.adviceWhy}`],
              ['时限', of.limitsText],
              ['时限依据', of.statutoryBasis],
              ['依据核对', of.evidenceName],
              ['收费', of.feeNote],
              ['办理结果', of.resultName],
              ['有效期', of.validity],
              ['决定系统', of.decisionSystemName ?? '本系统'],
              ['内容把握', of.confidenceName],
              ['核对时间', of.textCheckedAsOf],
              ['版本摘要', <code key="revision">{of.revision}</code>],
            ]}
          />
        </RecordPart>
        <RecordPart title="法律依据">
          <ul className="record-items">
            {of.legalBasis.map(({ title, article }) => (
              <li key={title + article}>
                {title} {article}
              </li>
            ))}
          </ul>
        </RecordPart>
        <RecordPart title={`申请材料（${materials.length}项）`}>
          <DataTable caption="申请材料" columns={MATERIALS} rows={materials} keyOf={({ id }) => id} />
        </RecordPart>
        <RecordPart title={`承接乡镇（街道）（${holders.length}个）`}>
          {holders.length === 0 ? (
            <p className="soft">您可见的范围内还没有乡镇（街道）列入该事项。</p>
          ) : (
            <DataTable
              caption="承接乡镇（街道）"
              columns={holderColumns(row.itemId)}
              rows={holders}
              keyOf={({ townshipId }) => townshipId}
            />
          )}
        </RecordPart>
      </RecordParts>
    </>
  );
}

function holderColumns(itemId: string): readonly Column<Holder>[] {
  return [
    {
      header: '乡镇（街道）',
      cell: ({ townshipId, townshipName }) => (
        <Link to="/registers/lists/$townshipId/$itemId" params={{ townshipId, itemId }}>
          {townshipName}
        </Link>
      ),
    },
    { header: '县区', cell: ({ countyName }) => countyName },
    { header: '实施方式', cell: ({ modeName }) => modeName ?? '—' },
    {
      header: '实施状态',
      cell: ({ standing, standingName }) => <StandingMark standing={standing} name={standingName} />,
    },
    { header: '未满足的条件', cell: ({ missing }) => (missing.length === 0 ? '无' : missing.join('、')) },
  ];
}
