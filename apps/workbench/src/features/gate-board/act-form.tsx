import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { MatrixView } from '@tongban/contract';
import { READINESS_KINDS } from '@tongban/domain/terms';
import { type FormEvent, useState } from 'react';
import { problemFrom } from '../../api/api-problem.ts';
import { newId } from '../../api/new-id.ts';
import { Ticks } from '../../choices/ticks.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { type Need, SendButton } from '../../shell/send-button.tsx';
import { ActFields, DAY_LABELS } from './act-fields.tsx';
import { type ActValues, basisOf, startAct } from './act-values.ts';
import { BOARD_ACT_NAMES, type BoardAct, pairsFor } from './board-acts.ts';
import type { BoardSearch } from './board-search.ts';

interface ActFormProps {
  readonly act: BoardAct;
  readonly county: MatrixView['counties'][number];
  readonly items: MatrixView['items'];
  /** The server's day: a browser's clock may be wrong. */
  readonly today: string;
  /** What led here from an evaluation or a request. */
  readonly proposed: BoardSearch;
}

/** One act for many delegations: where, what, when; then as a batch of single acts. */
export function ActForm({ act, county, items, today, proposed }: ActFormProps) {
  const open = pairsFor(act, county);
  const townships = county.townships.filter(({ id }) => open.some((pair) => pair.townshipId === id));
  const concerned = items.filter(({ id }) => open.some((pair) => pair.itemId === id));
  // A recall takes something away: nothing is chosen beforehand but what led to it.
  const isChosen = (id: string) => act !== 'recall' || id === proposed.township || id === proposed.item;
  const [chosenTownships, setTownships] = useState<readonly string[]>(
    townships.map(({ id }) => id).filter(isChosen),
  );
  const [chosenItems, setItems] = useState<readonly string[]>(concerned.map(({ id }) => id).filter(isChosen));
  const [values, setValues] = useState<ActValues>({
    day: today,
    place: '',
    kinds: READINESS_KINDS,
    reason: proposed.reason ?? 'runs_badly',
    inFlight: { kind: 'hand_over' },
  });
  const [batchId] = useState(newId);
  const navigate = useNavigate();
  const pairs = open.filter(
    ({ townshipId, itemId }) => chosenTownships.includes(townshipId) && chosenItems.includes(itemId),
  );
  const basis = basisOf(pairs, proposed);
  const starting = useMutation({
    mutationFn: () => startAct(act, { countyId: county.id, batchId, pairs }, { ...values, basis }),
    onSuccess: (key) => navigate({ to: '/governance/batches/$countyId/$batchId', params: key }),
  });
  if (open.length === 0) return <p className="soft">目前没有需要{BOARD_ACT_NAMES[act]}的事项。</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    starting.mutate();
  };
  const needs: Need[] = [
    ['乡镇（街道）和事项', pairs],
    [DAY_LABELS[act], values.day],
    ['公告位置', act !== 'announce' || values.place],
    ['已完成的准备', act !== 'prepare' || values.kinds],
  ];
  return (
    <form className="board-form" aria-label={BOARD_ACT_NAMES[act]} onSubmit={submit}>
      <Ticks
        label="乡镇（街道）"
        id="board-townships"
        options={townships}
        chosen={chosenTownships}
        onChange={setTownships}
      />
      <Ticks label="事项" id="board-items" options={concerned} chosen={chosenItems} onChange={setItems} />
      <ActFields act={act} values={values} onChange={(part) => setValues({ ...values, ...part })} />
      {act === 'recall' && (
        <p className="heed">
          收回自生效日期零时起生效，此后乡镇不得再作出新的行为；收回后重新赋权须公布新版本清单。
        </p>
      )}
      {act === 'recall' && basis && (
        <p>
          收回依据：
          {basis.kind === 'evaluation' ? `${basis.from}至${basis.until}的跟踪评估` : '已经同意的交回申请'}
          ，一并记入收回记录。
        </p>
      )}
      {starting.error && <ProblemNotice problem={problemFrom(starting.error)} />}
      <SendButton danger={act === 'recall'} needs={needs} loading={starting.isPending}>
        {BOARD_ACT_NAMES[act]}，共{pairs.length}项
      </SendButton>
    </form>
  );
}
