import { useBlocker } from '@tanstack/react-router';
import type { ListDeskView } from '@tongban/contract';
import { Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { Dialog } from '../../shell/dialog.tsx';
import { EditorFoot } from './editor-foot.tsx';
import { EditorRow } from './editor-row.tsx';
import { type LineFilter, linesShown } from './editor-rows.ts';
import { EditorTools } from './editor-tools.tsx';
import { moveByKeys } from './move-by-keys.ts';
import { useListEditor } from './use-list-editor.ts';
import './list-table.css';

interface ListEditorProps {
  readonly desk: ListDeskView;
  readonly draft: NonNullable<ListDeskView['draft']>;
}

/** The table in which a list is written: every item a line, saved as a whole, refusals beside their rows. */
export function ListEditor({ desk, draft }: ListEditorProps) {
  const editor = useListEditor(desk, draft);
  const [filter, setFilter] = useState<LineFilter>('all');
  const [text, setText] = useState('');
  const { lines, faults, change, list, isDirty, save } = editor;
  const names = useMemo(
    () => new Map(desk.organisations.map(({ id, name }) => [id, name])),
    [desk.organisations],
  );
  const shown = linesShown(lines, { filter, text }, faults);
  useSaveKey(() => isDirty && save.mutate(undefined));
  return (
    <section className="list-editor" aria-label="清单草稿">
      {draft.returnNote !== null && (
        <p className="notice notice-heed">
          <b>已退回：</b>
          {draft.returnNote}
        </p>
      )}
      {!draft.isOwn && <p className="soft">这份草稿由他人拟制。您保存修改以后，须由其他人员审定。</p>}
      <EditorTools
        desk={desk}
        editor={editor}
        filter={filter}
        text={text}
        onFilter={setFilter}
        onText={setText}
      />
      <table className="list-table" onKeyDown={moveByKeys}>
        <caption className="unseen">{desk.townshipName}赋权事项清单草稿</caption>
        <thead>
          <tr>
            {['列入', '事项', '实施方式', '赋权部门', '监管部门', '受理＋转递＋审批', '评估', '其他'].map(
              (header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ),
            )}
          </tr>
        </thead>
        {shown.map((line) => (
          <EditorRow
            key={line.item.itemId}
            line={line}
            faults={faults.get(line.item.itemId)}
            names={names}
            powerTypes={desk.powerTypes}
            onChange={change}
            onList={list}
          />
        ))}
      </table>
      {shown.length === 0 && <p className="soft">没有符合条件的事项。</p>}
      <EditorFoot editor={editor} />
      <LeaveGuard isDirty={isDirty} />
    </section>
  );
}

/** Ctrl+S saves, as everywhere. */
function useSaveKey(save: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** Whoever leaves with something unsaved is asked first. */
function LeaveGuard({ isDirty }: { readonly isDirty: boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog title="有修改尚未保存" onClose={blocker.reset}>
      <p>离开本页以后，没有保存的修改会丢失。</p>
      <div className="page-tools">
        <Button type="primary" onClick={blocker.reset}>
          留在本页
        </Button>
        <Button onClick={blocker.proceed}>放弃修改，离开</Button>
      </div>
    </Dialog>
  );
}
