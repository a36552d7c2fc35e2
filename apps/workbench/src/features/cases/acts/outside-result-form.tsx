import type { Outcome } from '@tongban/domain/terms';
import { Input, Radio } from 'antd';
import { api } from '../../../api/client.ts';
import { DateInput } from '../../../shell/date-input.tsx';
import { Field, FieldGroup } from '../../../shell/field.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { OutsideLookUp } from './outside-look-up.tsx';
import { useAct } from './use-act.ts';

interface OutsideResultValues {
  readonly outcome: Outcome | null;
  readonly number: string;
  readonly decidedOn: string;
  readonly reason: string;
}

const EMPTY: OutsideResultValues = { outcome: null, number: '', decidedOn: '', reason: '' };
const OUTCOMES = ['granted', 'refused'] as const;

/** Number, day and result of the outside system: fetched where an interface is set up, always confirmed by the clerk. */
export function OutsideResultForm(props: ActFormProps) {
  const { of, act } = props;
  const { outcomeNames, outsideSystem } = of.item;
  const handle = useAct(props, EMPTY, ({ params, expectedVersion }, values) =>
    api.POST('/api/v1/cases/{caseId}/outside-result', {
      params,
      body: {
        expectedVersion,
        outcome: values.outcome ?? 'refused',
        number: values.number.trim(),
        decidedOn: values.decidedOn,
        reason: values.outcome === 'refused' ? values.reason.trim() || null : null,
      },
    }),
  );
  const { values, change } = handle.draft;
  const { outcome, number, decidedOn, reason } = values;
  return (
    <ActFrame
      of={of}
      act={act}
      handle={handle}
      needs={[
        ['办理结果', outcome],
        ['外部系统编号', number],
        ['外部系统办理日期', decidedOn],
        ['理由', outcome !== 'refused' || reason],
      ]}
      confirm="核对无误，确认登记"
    >
      {of.review && (
        <p className="quote">
          审查意见：{of.review.conclusion === 'meets' ? '符合条件' : '不符合条件'}。{of.review.opinion}
        </p>
      )}
      {outsideSystem?.lookUp ? (
        <OutsideLookUp
          caseId={of.id}
          onFound={(result) => change({ ...result, reason: result.reason ?? '' })}
        />
      ) : (
        <p className="help">尚未接通{outsideSystem?.name}，请按该系统载明的内容手工登记。</p>
      )}
      <FieldGroup label="办理结果" id="outside-outcome" required>
        <Radio.Group
          value={outcome}
          options={OUTCOMES.map((value) => ({ value, label: outcomeNames[value] }))}
          onChange={(event) => change({ outcome: event.target.value })}
        />
      </FieldGroup>
      <Field label="外部系统编号" id="outside-number" required help="照抄证照或者文书上的编号。">
        <Input
          id="outside-number"
          maxLength={80}
          autoComplete="off"
          value={number}
          onChange={(event) => change({ number: event.target.value })}
        />
      </Field>
      <Field label="外部系统办理日期" id="outside-day" required help="不早于受理日期，不晚于今天。">
        <DateInput id="outside-day" value={decidedOn} onChange={(value) => change({ decidedOn: value })} />
      </Field>
      {outcome === 'refused' && (
        <Field label="理由" id="outside-reason" required help="照录该系统文书载明的理由。">
          <Input.TextArea
            id="outside-reason"
            rows={4}
            maxLength={2000}
            value={reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
        </Field>
      )}
    </ActFrame>
  );
}
