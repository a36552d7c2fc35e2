import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ImportKindName } from '@tongban/contract';
import { type FormEvent, useId, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { uploadFile } from '../../api/upload-file.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';

/** One file to be checked; nothing is written by it. */
export function SendSheet({ kind }: { readonly kind: ImportKindName }) {
  const id = useId();
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState(0);
  const navigate = useNavigate();
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: async (chosen: File) => {
      const { uploadId } = await uploadFile(chosen, 'sheet', setShare);
      return answerOf(api.POST('/api/v1/sheet-imports', { body: { importId: newId(), kind, uploadId } }));
    },
    onSuccess: async (key) => {
      await client.invalidateQueries({ queryKey: ['sheet-imports'] });
      await navigate({ to: '/governance/imports/$countyId/$importId', params: key });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file !== null) sending.mutate(file);
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>表格文件（.xlsx）</label>
        <div className="files">
          <label className="choose-file" htmlFor={id}>
            {file === null ? '选择文件' : '换一个文件'}
            <input
              id={id}
              type="file"
              accept=".xlsx"
              onChange={({ target }) => {
                const [chosen] = target.files ?? [];
                if (chosen === undefined) return;
                setFile(chosen);
                sending.reset();
                target.value = '';
              }}
            />
          </label>
          {file !== null && <p role="status">已选择：{file.name}</p>}
        </div>
      </div>
      {sending.isPending && <progress max={1} value={share} aria-label="正在上传" />}
      {sending.error && <ProblemNotice problem={problemFrom(sending.error)} />}
      <p>
        <SendButton needs={[['表格文件', file]]} loading={sending.isPending}>
          上传并核对
        </SendButton>
      </p>
    </form>
  );
}
