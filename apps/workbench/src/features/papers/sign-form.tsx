import { Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { DateInput } from '../../shell/date-input.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { type FiledFile, FileField } from '../../shell/file-field.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { ActProblem } from './act-problem.tsx';
import type { PaperPath } from './paper-queries.ts';
import { usePaperAct } from './use-paper-act.ts';

interface SignFormProps {
  readonly kind: 'agreement' | 'memo';
  readonly path: PaperPath;
  readonly version: number;
}

/** Records what stands on the signed paper: number, day and the paper itself as a scan. */
export function SignForm({ kind, path, version }: SignFormProps) {
  const [number, setNumber] = useState('');
  const [signedOn, setSignedOn] = useState('');
  const [files, setFiles] = useState<readonly FiledFile[]>([]);
  const uploadIds = files.map(({ uploadId }) => uploadId);
  const signing = usePaperAct(() => {
    const options = { params: { path }, body: { expectedVersion: version, number, signedOn, uploadIds } };
    return answerOf(
      kind === 'agreement'
        ? api.POST('/api/v1/agreement-papers/{countyId}/{paperId}/signature', options)
        : api.POST('/api/v1/memo-papers/{countyId}/{paperId}/signature', options),
    );
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signing.send(undefined);
  };
  return (
    <form className="paper-form" aria-label="登记签订" onSubmit={submit}>
      <div className="paper-dates">
        <Field label="文书编号" id="number" required>
          <Input
            id="number"
            maxLength={60}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        </Field>
        <Field label="签订日期" id="signed-on" required>
          <DateInput id="signed-on" required value={signedOn} onChange={setSignedOn} />
        </Field>
      </div>
      <FieldGroup
        label="已签字盖章的扫描件"
        id="scans"
        required
        help="PDF 或者图片，可以上传多页。扫描件的摘要记入台账。"
      >
        <FileField name="扫描件" purpose="paper" files={files} onChange={setFiles} />
      </FieldGroup>
      <ActProblem problem={signing.problem} />
      <SendButton loading={signing.isSending} needs={[['签订日期', signedOn]]}>
        登记签订
      </SendButton>
    </form>
  );
}
