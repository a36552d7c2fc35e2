import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

/** A spreadsheet whose text is read by the server, which keeps nothing of it. */
export function SheetFile({ onRows }: { readonly onRows: (rows: readonly (readonly string[])[]) => void }) {
  const id = useId();
  const reading = useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return answerOf(
        api.POST('/api/v1/governance/appointment-sheets', {
          body: { file: file.name },
          bodySerializer: () => form,
        }),
      );
    },
    onSuccess: ({ rows, problem }) => {
      if (problem === null) onRows(rows);
    },
  });
  const unread = reading.data?.problem ?? null;
  return (
    <div className="field">
      <label htmlFor={id}>表格文件（XLSX）</label>
      <div>
        <label className="choose-file" htmlFor={id}>
          {reading.isPending ? '正在读取……' : '选择文件'}
          <input
            id={id}
            type="file"
            accept=".xlsx"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) reading.mutate(file);
              target.value = '';
            }}
          />
        </label>
      </div>
      {unread && (
        <p className="problem" role="alert">
          {unread.detail}
          {unread.next}
        </p>
      )}
      {reading.isError && <ProblemNotice problem={problemFrom(reading.error)} />}
    </div>
  );
}
