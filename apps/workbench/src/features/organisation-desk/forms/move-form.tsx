import { useState } from 'react';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field } from '../../../shell/field.tsx';
import { useWriteChange } from '../use-write-change.ts';
import type { BodyFormProps } from './capacity-form.tsx';
import { DeskFrame } from './desk-frame.tsx';
import { DeskSelect, DeskSelectMany } from './desk-select.tsx';
import { BasisField } from './rename-form.tsx';

/** 职能划转或者终止: powers go to another body from the next day, or end (E-06). */
export function MoveForm({ path, of, onClose }: BodyFormProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [lastDay, setLastDay] = useState('');
  const [successorId, setSuccessor] = useState('');
  const [basis, setBasis] = useState('');
  const sending = useWriteChange(path.countyId);
  const open = of.capacities.filter(({ until }) => until === null || until >= of.today);
  const keyOf = ({ kind, item }: (typeof open)[number]) => `${kind}/${item?.id ?? ''}`;
  const send = () =>
    sending.send({
      kind: 'move',
      organisationId: path.organisationId,
      capacities: open
        .filter((each) => chosen.includes(keyOf(each)))
        .map(({ kind, item }) => ({ kind, itemId: item?.id ?? null })),
      lastDay,
      successorId: successorId || null,
      basis,
    });
  return (
    <DeskFrame
      title="职能划转或者终止"
      submit="查看影响"
      consequence="划转次日起由承接机构行使；原机构签订的协议自该日起不再是这些事项的依据。提出后由另一名有权人员确认。"
      sending={sending}
      send={send}
      isReady={chosen.length > 0 && lastDay !== '' && basis.trim() !== ''}
      onClose={onClose}
    >
      <Field label="职能" id="move-capacities" required>
        <DeskSelectMany
          id="move-capacities"
          value={chosen}
          options={open.map((each) => ({
            value: keyOf(each),
            label: each.item === null ? each.kindName : `${each.kindName}：${each.item.name}`,
          }))}
          onChange={setChosen}
        />
      </Field>
      <Field label="在本机构的最后一日" id="move-day" required>
        <DateInput id="move-day" required value={lastDay} onChange={setLastDay} />
      </Field>
      <Field label="承接机构" id="move-successor" help="终止而没有承接机构的留空。">
        <DeskSelect
          id="move-successor"
          value={successorId}
          options={of.others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setSuccessor}
        />
      </Field>
      <BasisField value={basis} onChange={setBasis} />
    </DeskFrame>
  );
}
