import type { Outcome } from '@tongban/domain/terms';
import { Input, Radio } from 'antd';
import { api } from '../../../api/client.ts';
import { Field, FieldGroup } from '../../../shell/field.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

interface DecisionValues {
  readonly outcome: Outcome | null;
  readonly findings: string;
  readonly reasons: string;
}

const EMPTY: DecisionValues = { outcome: null, findings: '', reasons: '' };

const OUTCOMES = ['granted', 'refused'] as const;

/** Grants or refuses; a refusal needs reasons (L-38). */
export function DecisionForm(props: ActFormProps) {
  const { of, act } = props;
  const { outcomeNames } = of.item;
  const handle = useAct(props, EMPTY, ({ params, expectedVersion }, { outcome, findings, reasons }) =>
    api.POST('/api/v1/cases/{caseId}/decision', {
      params,
      body: {
        expectedVersion,
        outcome: outcome ?? 'refused',
        findings: findings.trim() || null,
        reasons: outcome === 'refused' ? reasons.trim() || null : null,
      },
    }),
  );
  const { values, change } = handle.draft;
  const { outcome, findings, reasons } = values;
  const area = (id: 'findings' | 'reasons', label: string, required: boolean, help: string) => (
    <Field label={label} id={id} required={required} help={help}>
      <Input.TextArea
        id={id}
        rows={4}
        maxLength={2000}
        value={values[id]}
        onChange={(event) => change({ [id]: event.target.value })}
      />
    </Field>
  );
  return (
    <ActFrame
      of={of}
      act={act}
      handle={handle}
      needs={[
        ['决定', outcome],
        ['查明的事实', outcome !== 'refused' || findings],
        ['理由和依据', outcome !== 'refused' || reasons],
      ]}
      confirm={outcome ? `确认${outcomeNames[outcome]}` : '请先选择决定'}
    >
      {of.review && (
        <p className="quote">
          审查意见：{of.review.conclusion === 'meets' ? '符合条件' : '不符合条件'}。{of.review.opinion}
        </p>
      )}
      <FieldGroup label="决定" id="outcome" required>
        <Radio.Group
          value={outcome}
          options={OUTCOMES.map((value) => ({ value, label: outcomeNames[value] }))}
          onChange={(event) => change({ outcome: event.target.value })}
        />
      </FieldGroup>
      {outcome === 'refused' && area('findings', '查明的事实', true, '写入决定书。')}
      {outcome === 'refused' && area('reasons', '理由和依据', true, '写明不符合哪一项法定条件、标准。')}
      {outcome === 'granted' && area('findings', '备注', false, '没有可以不填。')}
    </ActFrame>
  );
}
