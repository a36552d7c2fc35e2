import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { CountyListsView, DraftSource } from '@tongban/contract';
import { Checkbox } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { Ticks } from '../../choices/ticks.tsx';
import { Dialog } from '../../shell/dialog.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';

interface ManyDraftsProps {
  readonly lists: CountyListsView;
  readonly onClose: () => void;
}

/** The same beginning for the drafts of many townships; each can be written on by itself afterwards. */
export function ManyDrafts({ lists, onClose }: ManyDraftsProps) {
  const { countyId, townships } = lists;
  const free = townships.filter(({ draft }) => draft === null);
  const published = townships.filter(({ inForce }) => inForce !== null);
  const [chosen, setChosen] = useState<readonly string[]>(
    free.filter(({ inForce, coming }) => !inForce && !coming).map(({ townshipId }) => townshipId),
  );
  const [from, setFrom] = useState('catalogue');
  const [isAssessed, setAssessed] = useState(false);
  const [submits, setSubmits] = useState(false);
  const [batchId] = useState(newId);
  const navigate = useNavigate();
  const starting = useMutation({
    mutationFn: () => {
      const source: DraftSource =
        from === 'catalogue' ? { kind: 'catalogue' } : { kind: 'township', townshipId: from };
      return answerOf(
        api.POST('/api/v1/counties/{countyId}/list-drafts', {
          params: { path: { countyId } },
          body: { batchId, townshipIds: [...chosen], source, isAssessed, submits },
        }),
      );
    },
    onSuccess: (key) => navigate({ to: '/governance/batches/$countyId/$batchId', params: key }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    starting.mutate();
  };
  return (
    <Dialog title="批量拟制清单草稿" onClose={onClose} wide>
      <form className="stack" onSubmit={submit}>
        <label className="list-from">
          从哪里开始
          <select value={from} onChange={(event) => setFrom(event.target.value)}>
            <option value="catalogue">全市目录49项</option>
            {published.map(({ townshipId, townshipName, inForce }) => (
              <option key={townshipId} value={townshipId}>
                {townshipName}的清单（{inForce?.itemCount}项）
              </option>
            ))}
          </select>
        </label>
        <Ticks
          label="乡镇（街道）"
          id="batch-townships"
          options={free.map(({ townshipId, townshipName }) => ({ id: townshipId, name: townshipName }))}
          chosen={chosen}
          onChange={setChosen}
        />
        <Checkbox checked={isAssessed} onChange={(event) => setAssessed(event.target.checked)}>
          所选乡镇（街道）均已逐项评估，县级放得下、乡级接得住
        </Checkbox>
        <Checkbox checked={submits} onChange={(event) => setSubmits(event.target.checked)}>
          拟制后随即送审
        </Checkbox>
        {starting.error && <ProblemNotice problem={problemFrom(starting.error)} />}
        <SendButton needs={[['乡镇（街道）', chosen]]} loading={starting.isPending}>
          拟制{chosen.length}份草稿
        </SendButton>
      </form>
    </Dialog>
  );
}
