import { useQuery } from '@tanstack/react-query';
import type { SheetImportView } from '@tongban/contract';
import { useState } from 'react';
import { problemFrom } from '../../api/api-problem.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { Dialog } from '../../shell/dialog.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { DifferenceView } from '../lists/difference-view.tsx';
import { importChangesQuery } from './import-queries.ts';
import '../lists/lists.css';

type Part = SheetImportView['parts'][number];

/** Township by township what the import changes; each can be looked at item by item. */
export function ImportParts({ sheet }: { readonly sheet: SheetImportView }) {
  const [shown, setShown] = useState<Part | null>(null);
  const columns: readonly Column<Part>[] = [
    { header: '乡镇（街道）', cell: ({ townshipName }) => townshipName },
    { header: '县区', cell: ({ countyName }) => countyName },
    { header: '行数', cell: ({ rowCount }) => rowCount },
    { header: '变化', cell: (part) => <Changes part={part} onShow={() => setShown(part)} /> },
  ];
  return (
    <>
      <DataTable
        caption="各乡镇（街道）的变化"
        columns={columns}
        rows={sheet.parts}
        keyOf={({ position }) => `${position}`}
      />
      {shown !== null && (
        <Dialog title={`${shown.townshipName}的逐项变化`} onClose={() => setShown(null)} wide>
          <PartChanges sheet={sheet} position={shown.position} />
        </Dialog>
      )}
    </>
  );
}

function Changes({ part, onShow }: { readonly part: Part; readonly onShow: () => void }) {
  const { added, removed, changed, replaces, isTaken, townshipName } = part;
  const counts = [
    [added, '增加'],
    [removed, '移出'],
    [changed, '调整'],
  ] as const;
  const words = counts.filter(([count]) => count > 0).map(([count, verb]) => `${verb}${count}项`);
  if (words.length === 0) {
    return <span className="soft">{isTaken ? '没有变化' : '与现有的相同，不导入'}</span>;
  }
  return (
    <>
      <button
        type="button"
        className="sheet-changes"
        onClick={onShow}
        aria-label={`${townshipName}${words.join('，')}`}
      >
        {words.join('，')}
      </button>
      {replaces !== null && <small className="heed">{replaces}</small>}
    </>
  );
}

function PartChanges({ sheet, position }: { readonly sheet: SheetImportView; readonly position: number }) {
  const changes = useQuery(importChangesQuery(sheet.countyId, sheet.id, position));
  if (changes.isPending) return <Waiting />;
  if (changes.isError) return <ProblemNotice problem={problemFrom(changes.error)} />;
  return <DifferenceView difference={changes.data.difference} />;
}
