import { TERMINATION_GROUNDS, TERMINATION_NAMES, type TerminationGround } from '@tongban/domain/terms';
import { Input, Radio } from 'antd';
import { api } from '../../../api/client.ts';
import { Field, FieldGroup } from '../../../shell/field.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

interface TerminationValues {
  readonly ground: TerminationGround | null;
  readonly reason: string;
  readonly legalBasis: string;
}

const EMPTY: TerminationValues = { ground: null, reason: '', legalBasis: '' };

export function TerminationForm(props: ActFormProps) {
  const { of, act } = props;
  const handle = useAct(props, EMPTY, ({ params, expectedVersion }, { ground, reason, legalBasis }) =>
    api.POST('/api/v1/cases/{caseId}/termination', {
      params,
      body: { expectedVersion, ground: ground ?? 'object_gone', reason, legalBasis },
    }),
  );
  const { values, change } = handle.draft;
  return (
    <ActFrame
      of={of}
      act={act}
      handle={handle}
      needs={[
        ['终止情形', values.ground],
        ['事实和理由', values.reason],
        ['依据', values.legalBasis],
      ]}
    >
      <FieldGroup label="终止情形" id="termination-ground" required>
        <Radio.Group
          className="upright"
          value={values.ground}
          options={TERMINATION_GROUNDS.map((value) => ({ value, label: TERMINATION_NAMES[value] }))}
          onChange={(event) => change({ ground: event.target.value })}
        />
      </FieldGroup>
      <Field label="事实和理由" id="termination-reason" required>
        <Input.TextArea
          id="termination-reason"
          rows={4}
          maxLength={2000}
          value={values.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </Field>
      <Field
        label="依据"
        id="termination-basis"
        required
        help="写明法律、法规或者规章的名称和条款，系统不代为填写。"
      >
        <Input.TextArea
          id="termination-basis"
          rows={2}
          maxLength={2000}
          value={values.legalBasis}
          onChange={(event) => change({ legalBasis: event.target.value })}
        />
      </Field>
    </ActFrame>
  );
}
