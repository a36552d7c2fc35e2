import { Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { GovernanceProblem } from '../governance/governance-problem.tsx';
import type { RequestFormParts } from './ask-form.tsx';

/** What the township holds is given back, for one of the three reasons of R-2.3.3. */
export function GiveBackForm({ township, choices, item, sending }: RequestFormParts) {
  const held = township.items.filter((each) => each.held !== null);
  const [itemId, setItem] = useState<string | undefined>(item);
  const [reason, setReason] = useState<(typeof choices.reasons)[number]['value'] | null>(null);
  const [situation, setSituation] = useState('');
  const chosen = held.find((each) => each.itemId === itemId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen?.held || reason === null) return;
    const { generation } = chosen.held;
    sending.send({ kind: 'give_back', itemId: chosen.itemId, generation, reason, situation });
  };
  if (held.length === 0) {
    return (
      <EmptyState title="没有可以交回的事项">
        <p>本乡镇（街道）还没有现行的赋权事项清单。</p>
      </EmptyState>
    );
  }
  return (
    <form className="page-form" aria-label="申请交回" onSubmit={submit}>
      <Field label="事项" id="give-back-item" required>
        <Select
          id="give-back-item"
          value={chosen?.itemId}
          placeholder="请选择现行清单内的事项"
          showSearch={{ optionFilterProp: 'label' }}
          options={held.map(({ itemId: value, no, name, held: power }) => ({
            value,
            label: `${no === null ? '' : `${no} `}${name}（${power?.modeName ?? ''}）`,
          }))}
          onChange={setItem}
        />
      </Field>
      <FieldGroup label="交回原因" id="give-back-reason" required>
        {choices.reasons.map(({ value, name }) => (
          <label key={value} className="choice-line">
            <input type="radio" name="reason" checked={reason === value} onChange={() => setReason(value)} />
            {name}
          </label>
        ))}
      </FieldGroup>
      <Field
        label="具体情况"
        id="give-back-situation"
        required
        help="写明办件情况、遇到的困难、已经采取过的办法。"
      >
        <Input.TextArea
          id="give-back-situation"
          rows={4}
          maxLength={1000}
          value={situation}
          onChange={(event) => setSituation(event.target.value)}
        />
      </Field>
      <GovernanceProblem problem={sending.problem} />
      <SendButton
        loading={sending.isSending}
        needs={[
          ['事项', chosen],
          ['交回原因', reason],
          ['具体情况', situation],
        ]}
      >
        提出申请
      </SendButton>
    </form>
  );
}
