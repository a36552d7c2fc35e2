import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { CatalogueItemView } from '@tongban/contract';
import { Button } from 'antd';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { FactList, Reference, Unknown } from '../../shell/fact-list.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { Waiting } from '../../shell/waiting.tsx';
import { StandingMark } from '../registers/standing-mark.tsx';
import '../registers/registers.css';

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
  usePageTitle(item.data?.row.itemName ?? '事项');
  if (item.isPending) return <Waiting />;
  if (item.isError) return <PageProblem title="事项" problem={problemFrom(item.error)} />;
  return <CatalogueItem of={item.data} />;
}

function CatalogueItem({ of }: { readonly of: CatalogueItemView }) {
  const { row, gaps, materials, holders } = of;
  return (
    <>
      <header className="page-head">
        <h1>
          {row.itemNo !== null && `${row.itemNo} `}
          {row.itemName}
        </h1>
        <div className="page-tools">
          <Button onClick={() => window.print()}>打印</Button>
          <a className="tool-link" href={`/items/${row.itemId}`} target="_blank" rel="noreferrer">
            办事指南
          </a>
          <Link className="tool-link" to="/catalogue" search={{}}>
            返回目录
          </Link>
        </div>
      </header>
      <div className="record">
        <section aria-labelledby="item-open">
          <h2 id="item-open">待确认和待补充</h2>
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
        </section>
        <section aria-labelledby="item-guide">
          <h2 id="item-guide">
            指南要素 <Reference />
          </h2>
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
        </section>
        <section aria-labelledby="item-law">
          <h2 id="item-law">法律依据</h2>
          <ul className="record-items">
            {of.legalBasis.map(({ title, article }) => (
              <li key={title + article}>
                {title} {article}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="item-materials">
          <h2 id="item-materials">申请材料（{materials.length}项）</h2>
          <DataTable caption="申请材料" columns={MATERIALS} rows={materials} keyOf={({ id }) => id} />
        </section>
        <section aria-labelledby="item-holders">
          <h2 id="item-holders">承接乡镇（街道）（{holders.length}个）</h2>
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
        </section>
      </div>
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
