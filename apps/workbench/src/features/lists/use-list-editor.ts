import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DraftRowView, ListDeskView } from '@tongban/contract';
import { useCallback, useMemo, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { type EditorLine, faultsByItem, linesOf, localItem, rowsToSave } from './editor-rows.ts';

type Draft = NonNullable<ListDeskView['draft']>;

/** What is being written, what the last saving said of it, and the two acts: save, and hand up. */
export function useListEditor(desk: ListDeskView, draft: Draft) {
  const { townshipId } = desk;
  const client = useQueryClient();
  const [lines, setLines] = useState<readonly EditorLine[]>(() => linesOf(desk, draft.rows));
  const [saved, setSaved] = useState({ version: draft.version, faults: draft.faults });
  const [isDirty, setDirty] = useState(false);
  const path = { townshipId };

  const changeLines = useCallback((change: (line: EditorLine) => EditorLine) => {
    setDirty(true);
    setLines((now) => now.map(change));
  }, []);
  const change = useCallback(
    (itemId: string, part: Partial<DraftRowView>) =>
      changeLines((line) =>
        line.item.itemId === itemId ? { ...line, row: { ...line.row, ...part } } : line,
      ),
    [changeLines],
  );
  const list = useCallback(
    (itemId: string, isListed: boolean) =>
      changeLines((line) => (line.item.itemId === itemId ? { ...line, isListed } : line)),
    [changeLines],
  );
  const addLocal = useCallback(
    (row: DraftRowView) => {
      setDirty(true);
      setLines((now) => [...now, { item: localItem(row, desk), row, isListed: true }]);
    },
    [desk],
  );

  const save = useMutation({
    mutationFn: (newer: number | undefined) =>
      answerOf(
        api.POST('/api/v1/delegation-lists/{townshipId}/draft/changes', {
          params: { path },
          body: { expectedVersion: newer ?? saved.version, rows: rowsToSave(lines) },
        }),
      ),
    onMutate: () => lines,
    onSuccess: ({ version, faults }, _version, sent) => {
      setSaved({ version, faults });
      setLines((now) => {
        setDirty(now !== sent);
        return now;
      });
    },
  });
  const submit = useMutation({
    mutationFn: async () => {
      const version = isDirty ? (await save.mutateAsync(saved.version)).version : saved.version;
      return answerOf(
        api.POST('/api/v1/delegation-lists/{townshipId}/draft/submit', {
          params: { path },
          body: { expectedVersion: version },
        }),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['delegation-lists'] }),
  });
  const discard = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/delegation-lists/{townshipId}/draft/discard', {
          params: { path },
          body: { expectedVersion: saved.version },
        }),
      ),
    onSuccess: () => {
      setDirty(false);
      return client.invalidateQueries({ queryKey: ['delegation-lists'] });
    },
  });

  const faults = useMemo(() => faultsByItem(saved.faults), [saved.faults]);
  const wholeFaults = saved.faults.filter(({ itemId }) => itemId === null);
  return {
    lines,
    faults,
    wholeFaults,
    faultCount: saved.faults.length,
    isDirty,
    change,
    list,
    changeLines,
    addLocal,
    save,
    submit,
    discard,
  };
}

export type ListEditorHandle = ReturnType<typeof useListEditor>;
