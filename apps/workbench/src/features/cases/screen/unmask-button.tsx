import { useMutation } from '@tanstack/react-query';
import type { CaseView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../../api/api-problem.ts';
import { api } from '../../../api/client.ts';
import { newKey } from '../../../api/new-key.ts';
import { Dialog } from '../../../shell/dialog.tsx';
import { Field } from '../../../shell/field.tsx';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';

interface UnmaskButtonProps {
  readonly caseId: string;
  readonly onUnmasked: (view: CaseView) => void;
}

/** Shows personal data in full after asking what for; who looked is recorded before the answer leaves (design §6). */
export function UnmaskButton({ caseId, onUnmasked }: UnmaskButtonProps) {
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState('');
  const unmask = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/cases/{caseId}/unmasking', {
          params: { path: { caseId }, header: { 'Idempotency-Key': newKey() } },
          body: { purpose },
        }),
      ),
    onSuccess: (view) => {
      onUnmasked(view);
      setOpen(false);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    unmask.mutate();
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        查看完整信息
      </Button>
      {open && (
        <Dialog title="查看完整个人信息" onClose={() => setOpen(false)}>
          <form className="stack" onSubmit={submit}>
            <p>查看人、时间和目的会记入访问日志，供监督检查。</p>
            <Field label="查看目的" id="purpose" required help="例如：电话联系申请人补正材料">
              <Input
                id="purpose"
                autoFocus
                required
                minLength={4}
                maxLength={200}
                value={purpose}
                onChange={(event) => setPurpose(event.target.value)}
              />
            </Field>
            {unmask.isError && <ProblemNotice problem={problemFrom(unmask.error)} />}
            <Button type="primary" htmlType="submit" loading={unmask.isPending}>
              登记并查看
            </Button>
          </form>
        </Dialog>
      )}
    </>
  );
}
