import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ImportKindName } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { PageHead } from '../../shell/page-head.tsx';
import { PageTabs } from '../../shell/page-tabs.tsx';
import { ReadPage } from '../../shell/read-page.tsx';
import { RecordPart, RecordParts } from '../../shell/record-parts.tsx';
import { instantText } from '../../words/dates.ts';
import { GovernanceTabs } from '../governance/governance-tabs.tsx';
import { importsQuery } from './import-queries.ts';
import { SendSheet } from './send-sheet.tsx';
import './sheet-imports.css';

const KINDS: readonly { readonly kind: ImportKindName; readonly label: string; readonly unit: string }[] = [
  { kind: 'lists', label: '赋权事项清单', unit: '一行一个乡镇（街道）的一个事项' },
  { kind: 'agreements', label: '委托协议', unit: '一行一份协议' },
];

/** Lists and agreements from a spreadsheet: template, upload, and one's earlier imports. */
export function ImportsPage() {
  const { kind = 'lists' } = getRouteApi('/governance/imports').useSearch();
  const { unit } = KINDS.find((each) => each.kind === kind) ?? { unit: '' };
  return (
    <>
      <PageHead
        title="从表格导入"
        note="上传以后先逐行核对，不写入任何内容；全部无误并由您确认后，一次写入草稿。草稿不是清单也不是协议，审定公布、签订仍各自办理。"
      />
      <GovernanceTabs />
      <PageTabs label="导入什么">
        {KINDS.map((each) => (
          <Link
            key={each.kind}
            to="/governance/imports"
            search={each.kind === 'lists' ? {} : { kind: each.kind }}
            aria-current={each.kind === kind ? 'page' : undefined}
          >
            {each.label}
          </Link>
        ))}
      </PageTabs>
      <RecordParts>
        <RecordPart title="一、准备表格">
          <p>{unit}，最多10000行。已有的可以先导出，改好再传。</p>
          <p className="sheet-links">
            <a className="tool-link" href={`/api/v1/sheet-templates/${kind}`}>
              下载模板和填写说明
            </a>
            <a
              className="tool-link"
              href={`/api/v1/registers/exports/${kind === 'lists' ? 'list' : 'agreement'}-sheets`}
            >
              导出现有的
            </a>
          </p>
        </RecordPart>
        <RecordPart title="二、上传并核对">
          <SendSheet key={kind} kind={kind} />
        </RecordPart>
        <RecordPart title="导入记录">
          <Imports />
        </RecordPart>
      </RecordParts>
    </>
  );
}

function Imports() {
  return (
    <ReadPage title="导入记录" query={useQuery(importsQuery)}>
      {({ imports }) =>
        imports.length === 0 ? (
          <EmptyState title="您还没有导入过">
            <p>上传的表格和核对结果在这里保留九十日，只有您本人能看到。</p>
          </EmptyState>
        ) : (
          <DataTable caption="导入记录" columns={COLUMNS} rows={imports} keyOf={({ id }) => id} />
        )
      }
    </ReadPage>
  );
}

interface ImportHead {
  readonly countyId: string;
  readonly id: string;
  readonly kindName: string;
  readonly startedAt: string;
  readonly stateName: string;
  readonly rowCount: number;
  readonly faultCount: number;
}

const COLUMNS: readonly Column<ImportHead>[] = [
  {
    header: '上传时间',
    cell: ({ countyId, id, startedAt }) => (
      <Link to="/governance/imports/$countyId/$importId" params={{ countyId, importId: id }}>
        {instantText(startedAt)}
      </Link>
    ),
  },
  { header: '内容', cell: ({ kindName }) => kindName },
  { header: '行数', cell: ({ rowCount }) => rowCount },
  {
    header: '结果',
    cell: ({ stateName, faultCount }) => (faultCount > 0 ? `${stateName}（${faultCount}处）` : stateName),
  },
];
