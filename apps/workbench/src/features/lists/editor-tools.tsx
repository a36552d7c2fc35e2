import type { ListDeskView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { LineFilter } from './editor-rows.ts';
import { LocalItemDialog } from './local-item-dialog.tsx';
import type { ListEditorHandle } from './use-list-editor.ts';

interface EditorToolsProps {
  readonly desk: ListDeskView;
  readonly editor: ListEditorHandle;
  readonly filter: LineFilter;
  readonly text: string;
  readonly onFilter: (filter: LineFilter) => void;
  readonly onText: (text: string) => void;
}

/** What is shown of the lines, and what is done to all listed ones at once. */
export function EditorTools({ desk, editor, filter, text, onFilter, onText }: EditorToolsProps) {
  const { lines, faults, changeLines, addLocal } = editor;
  const [isAdding, setAdding] = useState(false);
  const listed = lines.filter(({ isListed }) => isListed).length;
  const filters = [
    ['all', `全部${lines.length}`],
    ['listed', `已列入${listed}`],
    ['faulty', `有问题${faults.size}`],
  ] as const;
  const assess = (field: 'countyCanRelease' | 'townshipCanTake') =>
    changeLines((line) => (line.isListed ? { ...line, row: { ...line.row, [field]: true } } : line));
  return (
    <div className="list-tools">
      <fieldset className="list-filter" aria-label="显示哪些事项">
        {filters.map(([value, label]) => (
          <button key={value} type="button" aria-pressed={filter === value} onClick={() => onFilter(value)}>
            {label}
          </button>
        ))}
      </fieldset>
      <Input
        className="list-search"
        aria-label="按名称或者序号找事项"
        placeholder="事项名称、序号"
        allowClear
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <div className="page-tools">
        <Button onClick={() => changeLines((line) => ({ ...line, isListed: true }))}>全部列入</Button>
        <Button onClick={() => assess('countyCanRelease')}>已列入的均放得下</Button>
        <Button onClick={() => assess('townshipCanTake')}>已列入的均接得住</Button>
        <Button onClick={() => setAdding(true)}>增加目录外事项</Button>
      </div>
      {isAdding && (
        <LocalItemDialog
          desk={desk}
          onClose={() => setAdding(false)}
          onAdd={(row) => {
            addLocal(row);
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}
