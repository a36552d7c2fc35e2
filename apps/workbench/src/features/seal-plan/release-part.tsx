import type { SealPlanView } from '@tongban/contract';
import { Checkbox, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { uploadInTurn } from '../../api/upload-in-turn.ts';
import { ManyFiles } from '../../choices/many-files.tsx';
import { type MatchedFiles, matchFiles } from '../../choices/match-files.ts';
import { TickAll, tickColumn } from '../../choices/tick-column.tsx';
import { useBatchStart } from '../../choices/use-batch-start.ts';
import { useChosen } from '../../choices/use-chosen.ts';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { Field } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { SEALS_KEY, uploadImpression } from '../seals/seal-queries.ts';

type Seal = SealPlanView['toRelease'][number];

/** Carved seals handed to the keepers of their townships, each with its impression; one witness for all. */
export function ReleasePart({ plan: { countyId, toRelease, witnesses } }: { readonly plan: SealPlanView }) {
  const chosen = useChosen(toRelease.map(idOf));
  const [receivers, setReceivers] = useState<ReadonlyMap<string, string>>(new Map());
  const [witnessId, setWitness] = useState('');
  const [isIntact, setIntact] = useState(false);
  const [pictures, setPictures] = useState<MatchedFiles<File>>({ matched: new Map(), left: [] });
  const [sent, setSent] = useState(0);
  const [batchId] = useState(newId);
  const receiverOf = (seal: Seal) => receivers.get(seal.id) ?? onlyKeeper(seal) ?? '';
  const ready = toRelease.filter(
    (seal) => chosen.isChosen(seal.id) && receiverOf(seal) !== '' && pictures.matched.has(seal.id),
  );
  const batch = useBatchStart(SEALS_KEY, async () => {
    const seals = await uploadInTurn({
      all: ready.flatMap((seal) => {
        const picture = pictures.matched.get(seal.id);
        return picture === undefined ? [] : [{ seal, picture }];
      }),
      upload: async ({ seal, picture }) => {
        const { id: sealId, version: expectedVersion } = seal;
        const impressionFileId = await uploadImpression({ countyId, sealId }, picture);
        return { sealId, expectedVersion, receiverId: receiverOf(seal), impressionFileId };
      },
      onProgress: setSent,
    });
    const body = { batchId, witnessId, isIntact, seals };
    return answerOf(
      api.POST('/api/v1/counties/{countyId}/seal-releases', { params: { path: { countyId } }, body }),
    );
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    batch.start();
  };
  if (toRelease.length === 0) return <p className="soft">没有已刻制、待发放的印章。</p>;
  const columns: readonly Column<Seal>[] = [
    tickColumn({ header: '印章', chosen, idOf, nameOf: ({ name }) => name }),
    {
      header: '领用人（保管人）',
      cell: (seal) => (
        <KeeperChoice
          seal={seal}
          value={receiverOf(seal)}
          onChange={(personId) => setReceivers(new Map(receivers).set(seal.id, personId))}
        />
      ),
    },
    {
      header: '印模',
      cell: ({ id }) => pictures.matched.get(id)?.name ?? <span className="soft">未选择文件</span>,
    },
  ];
  return (
    <form className="many-form" aria-label="批量发放" onSubmit={submit}>
      <div className="many-fields">
        <Field label="监交人" id="plan-witness" required help="不得是领用人。">
          <Select
            id="plan-witness"
            value={witnessId || undefined}
            placeholder="请选择"
            options={witnesses.map(({ value, name }) => ({ value, label: name }))}
            onChange={setWitness}
          />
        </Field>
        <ManyFiles
          id="plan-impressions"
          label="印模的扫描件或者照片"
          help="一次选择全部文件，文件名写明印章名称；一个乡镇（街道）只有一枚待发放的，写乡镇（街道）名称即可。"
          left={pictures.left}
          onChoose={(files) => setPictures(matchFiles(files, targetsOf(toRelease)))}
        />
      </div>
      <Checkbox checked={isIntact} onChange={({ target }) => setIntact(target.checked)}>
        已逐枚当面查验：章面完好，与授权的名称相符
      </Checkbox>
      {batch.problem && <ProblemNotice problem={batch.problem} />}
      <SendButton
        loading={batch.isSending}
        needs={[
          ['监交人', witnessId],
          ['当面查验', isIntact],
          ['领用人和印模齐全的印章', ready],
        ]}
      >
        发放{ready.length}枚并办理首次领用
      </SendButton>
      {batch.isSending ? (
        <progress className="batch-progress" max={ready.length} value={sent} aria-label="正在上传印模" />
      ) : (
        <p className="soft" aria-live="polite">
          {chosen.chosen.length > ready.length
            ? `已选的印章中有${chosen.chosen.length - ready.length}枚还缺领用人或者印模，本次不发放。`
            : '领用后印章立即启用，由保管人对每一次用印负责。'}
        </p>
      )}
      <TickAll count={toRelease.length} unit="枚" chosen={chosen} />
      <DataTable caption="待发放的印章" columns={columns} rows={toRelease} keyOf={idOf} />
    </form>
  );
}

function idOf({ id }: Seal): string {
  return id;
}

/** Where a township has one keeper of seals, there is nothing to choose. */
function onlyKeeper({ keepers }: Seal): string | undefined {
  return keepers.length === 1 ? keepers[0]?.value : undefined;
}

function targetsOf(seals: readonly Seal[]) {
  return seals.map(({ id, name, townshipName }) => ({ id, names: [name, townshipName] }));
}

interface KeeperChoiceProps {
  readonly seal: Seal;
  readonly value: string;
  readonly onChange: (personId: string) => void;
}

function KeeperChoice({ seal: { name, keepers }, value, onChange }: KeeperChoiceProps) {
  if (keepers.length === 0) return <span className="heed">没有在任的印章保管人，请先办理任岗登记</span>;
  return (
    <select aria-label={`${name}的领用人`} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">请选择</option>
      {keepers.map((keeper) => (
        <option key={keeper.value} value={keeper.value}>
          {keeper.name}
        </option>
      ))}
    </select>
  );
}
