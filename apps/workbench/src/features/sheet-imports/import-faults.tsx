import type { SheetImportView } from '@tongban/contract';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { ExportLinks } from '../../shell/export-links.tsx';

/** What is wrong, by row and column; all of it can be taken along. */
export function ImportFaults({ sheet }: { readonly sheet: SheetImportView }) {
  const { countyId, id, faults, faultCount } = sheet;
  return (
    <>
      <p>
        一行也没有导入。请在原表格里改正后重新上传。
        {faultCount > faults.length && `下面是前${faults.length}处，全部问题请下载查看。`}
      </p>
      <p className="sheet-links">
        <ExportLinks
          addressOf={(format) => `/api/v1/sheet-imports/${countyId}/${id}/faults?format=${format}`}
        />
      </p>
      <DataTable
        caption="逐行问题"
        columns={COLUMNS}
        rows={faults.map((fault, at) => ({ ...fault, at }))}
        keyOf={({ at }) => `${at}`}
      />
    </>
  );
}

const COLUMNS: readonly Column<SheetImportView['faults'][number]>[] = [
  { header: '行', cell: ({ row }) => (row === null ? '整份' : `第${row}行`) },
  { header: '列', cell: ({ column }) => column ?? '—' },
  { header: '乡镇（街道）', cell: ({ place }) => place || '—' },
  {
    header: '问题和改法',
    cell: ({ text, next }) => (
      <>
        {text}
        <small>{next}</small>
      </>
    ),
  },
];
