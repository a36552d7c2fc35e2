import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { CountyListsView } from '@tongban/contract';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { Ticks } from '../../choices/ticks.tsx';
import { Dialog } from '../../shell/dialog.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { ApprovalFields, approvalOf, firstApprovalValues } from './approval-fields.tsx';

interface ManyApprovalsProps {
  readonly lists: CountyListsView;
  readonly onClose: () => void;
}

/** Drafts of others, approved with the same days; each by the same rules as a single one. */
export function ManyApprovals({ lists, onClose }: ManyApprovalsProps) {
  const { countyId, today } = lists;
  const waiting = lists.townships.flatMap(({ townshipId, townshipName, draft }) =>
    draft?.status === 'submitted' && !draft.isOwn
      ? [{ townshipId, townshipName, expectedVersion: draft.version }]
      : [],
  );
  const [chosen, setChosen] = useState<readonly string[]>(waiting.map(({ townshipId }) => townshipId));
  const [values, setValues] = useState(() => firstApprovalValues(today));
  const [batchId] = useState(newId);
  const navigate = useNavigate();
  const starting = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/counties/{countyId}/list-approvals', {
          params: { path: { countyId } },
          body: {
            batchId,
            drafts: waiting
              .filter(({ townshipId }) => chosen.includes(townshipId))
              .map(({ townshipId, expectedVersion }) => ({ townshipId, expectedVersion })),
            ...approvalOf(values),
          },
        }),
      ),
    onSuccess: (key) => navigate({ to: '/governance/batches/$countyId/$batchId', params: key }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    starting.mutate();
  };
  return (
    <Dialog title="批量审定清单" onClose={onClose} wide>
      <form className="stack" onSubmit={submit}>
        <p className="soft">只列他人送审的清单。每份分别审定，不能公布的逐份说明原因。</p>
        <Ticks
          label="乡镇（街道）"
          id="batch-townships"
          options={waiting.map(({ townshipId, townshipName }) => ({ id: townshipId, name: townshipName }))}
          chosen={chosen}
          onChange={setChosen}
        />
        <div className="approval-form">
          <ApprovalFields values={values} onChange={(part) => setValues({ ...values, ...part })} />
        </div>
        {starting.error && <ProblemNotice problem={problemFrom(starting.error)} />}
        <SendButton needs={[['乡镇（街道）', chosen]]} loading={starting.isPending}>
          审定并公布{chosen.length}份清单
        </SendButton>
      </form>
    </Dialog>
  );
}
