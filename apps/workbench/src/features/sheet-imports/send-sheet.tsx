import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ImportKindName } from '@tongban/contract';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { uploadFile } from '../../api/upload-file.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

/** One file to be checked; nothing is written by it. */
export function SendSheet({ kind }: { readonly kind: ImportKindName }) {
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
      <label className="sheet-file">
        表格文件（.xlsx）
        <input
          type="file"
          accept=".xlsx"
          required
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null);
            sending.reset();
          }}
        />
      </label>
      {sending.isPending && <progress max={1} value={share} aria-label="正在上传" />}
      {sending.error && <ProblemNotice problem={problemFrom(sending.error)} />}
      <p>
        <Button type="primary" htmlType="submit" disabled={file === null} loading={sending.isPending}>
          上传并核对
        </Button>
      </p>
    </form>
  );
}
