import type { DraftRowView, ListDeskView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { newId } from '../../api/new-id.ts';
import { Dialog } from '../../shell/dialog.tsx';
import { Field } from '../../shell/field.tsx';

interface LocalItemDialogProps {
  readonly desk: ListDeskView;
  readonly onAdd: (row: DraftRowView) => void;
  readonly onClose: () => void;
}

const GROUNDS = [
  ['volume', '办件量', '例如：上年全县办理1200件，本乡镇约90件。'],
  ['demand', '群众需求', '例如：群众多次反映到县城办理路远。'],
  ['capacity', '承接能力', '例如：综合窗口2人，已经培训。'],
] as const;

/** an item outside the catalogue, with its three grounds. */
export function LocalItemDialog({ desk, onAdd, onClose }: LocalItemDialogProps) {
  const [name, setName] = useState('');
  const [powerType, setPowerType] = useState(desk.powerTypes[0]?.id ?? '');
  const [justification, setJustification] = useState({ volume: '', demand: '', capacity: '' });
  const add = (event: FormEvent) => {
    event.preventDefault();
    onAdd({
      itemId: `local-${newId()}`,
      mode: 'entrusted_acceptance',
      powerType: powerType as DraftRowView['powerType'],
      departmentId: null,
      supervisorId: null,
      origin: 'local',
      localName: name.trim(),
      justification,
      countyCanRelease: false,
      townshipCanTake: false,
      capacityNote: '',
      limits: null,
      scope: null,
    });
  };
  return (
    <Dialog title="增加目录外事项" onClose={onClose}>
      <form className="stack" onSubmit={add}>
        <p className="soft">目录以外的事项须办件量大、群众需求高、乡镇能够承接，三项理由逐项写明。</p>
        <Field label="事项名称" id="local-name" required>
          <Input
            id="local-name"
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field label="权力类型" id="local-power">
          <select
            id="local-power"
            className="plain-select"
            value={powerType}
            onChange={(event) => setPowerType(event.target.value)}
          >
            {desk.powerTypes.map((type) => (
              <option key={type.id} value={type.id}>
                {type.name}
              </option>
            ))}
          </select>
        </Field>
        {GROUNDS.map(([ground, label, help]) => (
          <Field key={ground} label={label} id={`local-${ground}`} help={help} required>
            <Input
              id={`local-${ground}`}
              required
              maxLength={300}
              value={justification[ground]}
              onChange={(event) => setJustification({ ...justification, [ground]: event.target.value })}
            />
          </Field>
        ))}
        <Button type="primary" htmlType="submit">
          列入清单
        </Button>
      </form>
    </Dialog>
  );
}
