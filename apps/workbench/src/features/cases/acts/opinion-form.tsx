import { Input, Radio } from 'antd';
import { api } from '../../../api/client.ts';
import { Field, FieldGroup } from '../../../shell/field.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

interface OpinionValues {
  readonly conclusion: 'meets' | 'fails' | null;
  readonly opinion: string;
}

const EMPTY: OpinionValues = { conclusion: null, opinion: '' };
const CONCLUSIONS = [
  { value: 'meets', label: '符合条件' },
  { value: 'fails', label: '不符合条件' },
];

/** The opinion of a pre-review or of a review. */
export function OpinionForm(props: ActFormProps) {
  const { of, act } = props;
  const handle = useAct(props, EMPTY, ({ params, expectedVersion }, { conclusion, opinion }) => {
    const request = { params, body: { expectedVersion, conclusion: conclusion ?? 'fails', opinion } };
    return act.act === 'pre_review'
      ? api.POST('/api/v1/cases/{caseId}/pre-review', request)
      : api.POST('/api/v1/cases/{caseId}/review', request);
  });
  const { values, change } = handle.draft;
  return (
    <ActFrame
      of={of}
      act={act}
      handle={handle}
      needs={[
        ['结论', values.conclusion],
        ['审查意见', values.opinion],
      ]}
    >
      <FieldGroup label="结论" id="conclusion" required>
        <Radio.Group
          value={values.conclusion}
          options={CONCLUSIONS}
          onChange={(event) => change({ conclusion: event.target.value })}
        />
      </FieldGroup>
      <Field label="审查意见" id="opinion" required help="写明核对了哪些条件和材料。">
        <Input.TextArea
          id="opinion"
          rows={4}
          maxLength={2000}
          value={values.opinion}
          onChange={(event) => change({ opinion: event.target.value })}
        />
      </Field>
    </ActFrame>
  );
}
