import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { ActProblem } from './act-problem.tsx';
import type { PaperPath } from './paper-queries.ts';
import { usePaperAct } from './use-paper-act.ts';

interface DiscardButtonProps {
  readonly kind: 'agreement' | 'memo';
  readonly path: PaperPath;
  readonly version: number;
}

/** Throws a draft away, after it was asked once more: nothing of it is kept. */
export function DiscardButton({ kind, path, version }: DiscardButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const navigate = useNavigate();
  const options = { params: { path }, body: { expectedVersion: version } };
  const discarding = usePaperAct(
    () =>
      answerOf(
        kind === 'agreement'
          ? api.POST('/api/v1/agreement-papers/{countyId}/{paperId}/discard', options)
          : api.POST('/api/v1/memo-papers/{countyId}/{paperId}/discard', options),
      ),
    () => void navigate({ to: kind === 'agreement' ? '/governance/agreements' : '/governance/memos' }),
  );
  return (
    <>
      <Button onClick={() => setAsking(true)}>删除草案</Button>
      {isAsking && (
        <Dialog title="删除草案" onClose={() => setAsking(false)}>
          <p>草案删除后不能恢复。已签订的文书不受影响。</p>
          <ActProblem problem={discarding.problem} />
          <Button danger loading={discarding.isSending} onClick={() => discarding.send(undefined)}>
            确认删除
          </Button>
        </Dialog>
      )}
    </>
  );
}
