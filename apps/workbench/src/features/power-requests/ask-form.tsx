import type { MakePowerRequestBody, PowerRequestChoicesView } from '@tongban/contract';
import { Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { type Need, SendButton } from '../../shell/send-button.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import type { useGovernanceAct } from '../governance/use-governance-act.ts';

export interface RequestFormParts {
  readonly township: PowerRequestChoicesView['townships'][number];
  readonly choices: PowerRequestChoicesView;
  /** The item with which the form begins. */
  readonly item: string | undefined;
  readonly sending: ReturnType<typeof useGovernanceAct<MakePowerRequestBody['asked']>>;
}

const LOCAL = 'local';
const GROUNDS = [
  { key: 'volume', label: '办件量', help: '近年一年大约多少件，数字从哪里来。' },
  { key: 'demand', label: '群众需求', help: '群众为此要跑多远、跑几次，有哪些反映。' },
  { key: 'capacity', label: '承接能力', help: '有几名窗口、审批人员，经过哪些培训，有哪些场地和设备。' },
] as const;

/** An item of the catalogue or outside it is asked for, with the three grounds. */
export function AskForm({ township, choices, item, sending }: RequestFormParts) {
  const [itemId, setItem] = useState<string | undefined>(item);
  const [localName, setLocalName] = useState('');
  const [mode, setMode] = useState<(typeof choices.modes)[number]['value'] | null>(null);
  const [grounds, setGrounds] = useState({ volume: '', demand: '', capacity: '' });
  const chosen = township.items.find((each) => each.itemId === itemId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (itemId === undefined || mode === null) return;
    const isLocal = itemId === LOCAL;
    sending.send({
      kind: 'ask',
      itemId: isLocal ? null : itemId,
      localName: isLocal ? localName : null,
      mode,
      ...grounds,
    });
  };
  const needs: Need[] = [
    ['事项', itemId],
    ['目录外事项名称', itemId !== LOCAL || localName],
    ['申请的实施方式', mode],
    ...GROUNDS.map(({ key, label }): Need => [label, grounds[key]]),
  ];
  return (
    <form className="page-form" aria-label="申请赋权" onSubmit={submit}>
      <Field
        label="事项"
        id="ask-item"
        required
        help={chosen?.held ? `本乡镇（街道）现在是${chosen.held.modeName}。` : null}
      >
        <Select
          id="ask-item"
          value={itemId}
          placeholder="请选择，目录以外的选“目录外事项”"
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            ...township.items
              .filter(({ isCollection }) => !isCollection)
              .map(({ itemId: value, no, name }) => ({ value, label: no === null ? name : `${no} ${name}` })),
            { value: LOCAL, label: '目录外事项' },
          ]}
          onChange={setItem}
        />
      </Field>
      {itemId === LOCAL && (
        <Field label="目录外事项名称" id="ask-local" required>
          <Input
            id="ask-local"
            maxLength={60}
            value={localName}
            onChange={(event) => setLocalName(event.target.value)}
          />
        </Field>
      )}
      <FieldGroup label="申请的实施方式" id="ask-mode" required>
        {choices.modes.map(({ value, name }) => (
          <label key={value} className="choice-line">
            <input type="radio" name="mode" checked={mode === value} onChange={() => setMode(value)} />
            {name}
          </label>
        ))}
      </FieldGroup>
      {GROUNDS.map(({ key, label, help }) => (
        <Field key={key} label={label} id={`ask-${key}`} required help={help}>
          <Input.TextArea
            id={`ask-${key}`}
            rows={3}
            maxLength={300}
            value={grounds[key]}
            onChange={(event) => setGrounds({ ...grounds, [key]: event.target.value })}
          />
        </Field>
      ))}
      <GovernanceProblem problem={sending.problem} />
      <SendButton loading={sending.isSending} needs={needs}>
        提出申请
      </SendButton>
    </form>
  );
}
