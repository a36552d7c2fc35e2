import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DraftSource, ListDeskView } from '@tongban/contract';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

/** Chooses from what the next version begins: nothing of it is in force before a second person approves. */
export function BeginDraft({ desk }: { readonly desk: ListDeskView }) {
  const { townshipId, sources, inForce } = desk;
  const [kind, setKind] = useState<DraftSource['kind']>(inForce === null ? 'catalogue' : 'list_in_force');
  const [from, setFrom] = useState(sources[0]?.id ?? '');
  const [isAssessed, setAssessed] = useState(false);
  const [draftId] = useState(newId);
  const client = useQueryClient();
  const opening = useMutation({
    mutationFn: () => {
      const source: DraftSource = kind === 'township' ? { kind, townshipId: from } : { kind };
      return answerOf(
        api.POST('/api/v1/delegation-lists/{townshipId}/draft', {
          params: { path: { townshipId } },
          body: { draftId, source, isAssessed },
        }),
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['delegation-lists'] }),
  });
  const choices = SOURCES.filter(
    (source) =>
      (source.kind !== 'list_in_force' || inForce !== null) &&
      (source.kind !== 'township' || sources.length > 0),
  );
  return (
    <section className="list-begin" aria-labelledby="list-begin">
      <h2 id="list-begin">{inForce === null ? '拟制清单' : '拟制下一版'}</h2>
      <p className="soft">草稿不产生效力。由另一名有权人员审定并公布后，清单才生效。</p>
      <fieldset>
        <legend>从哪里开始</legend>
        {choices.map((source) => (
          <label key={source.kind} className="list-source">
            <input
              type="radio"
              name="source"
              checked={kind === source.kind}
              onChange={() => setKind(source.kind)}
            />
            <span>
              <b>{source.name}</b>
              <small>{source.note}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {kind === 'township' && (
        <label className="list-from">
          复制哪个乡镇（街道）
          <select value={from} onChange={(event) => setFrom(event.target.value)}>
            {sources.map(({ id, name, itemCount }) => (
              <option key={id} value={id}>
                {name}（{itemCount}项）
              </option>
            ))}
          </select>
        </label>
      )}
      {(kind === 'township' || kind === 'catalogue') && (
        <Checkbox checked={isAssessed} onChange={(event) => setAssessed(event.target.checked)}>
          已逐项评估本乡镇（街道），县级放得下、乡级接得住
        </Checkbox>
      )}
      {opening.error && <ProblemNotice problem={problemFrom(opening.error)} />}
      <Button type="primary" size="large" loading={opening.isPending} onClick={() => opening.mutate()}>
        开始拟制
      </Button>
    </section>
  );
}

const SOURCES: readonly { kind: DraftSource['kind']; name: string; note: string }[] = [
  { kind: 'list_in_force', name: '现行清单', note: '在现行版本上增减、调整；已经收回的事项不带入。' },
  {
    kind: 'catalogue',
    name: '全市目录49项',
    note: '部门按本县的选定带入，方式按参考指南带入；不需要的再划出。',
  },
  { kind: 'township', name: '本县其他乡镇（街道）的清单', note: '承接能力须按本乡镇（街道）重新评估。' },
  { kind: 'empty', name: '空白清单', note: '逐项列入。' },
];
