import { Input, Select } from 'antd';
import { api } from '../../../api/client.ts';
import { Field } from '../../../shell/field.tsx';
import { PAUSE_KINDS, type PauseKind } from '../pause-kinds.ts';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

interface PauseValues {
  readonly kind: PauseKind | null;
  readonly noticeNumber: string;
}

const EMPTY: PauseValues = { kind: null, noticeNumber: '' };

export function PauseForm(props: ActFormProps) {
  const { of, act } = props;
  const handle = useAct(props, EMPTY, ({ params, expectedVersion }, { kind, noticeNumber }) =>
    api.POST('/api/v1/cases/{caseId}/pauses', {
      params,
      body: { expectedVersion, kind: kind ?? 'hearing', noticeNumber },
    }),
  );
  const { values, change } = handle.draft;
  return (
    <ActFrame
      of={of}
      act={act}
      handle={handle}
      needs={[
        ['法定情形', values.kind],
        ['书面告知文号', values.noticeNumber],
      ]}
    >
      <Field label="法定情形" id="pause-kind" required help="现场踏勘、公示和转递不得暂停期限。">
        <Select
          id="pause-kind"
          placeholder="请选择"
          value={values.kind}
          options={PAUSE_KINDS}
          onChange={(kind: PauseKind) => change({ kind })}
        />
      </Field>
      <Field label="书面告知文号" id="pause-notice" required help="须将所需时间书面告知申请人。">
        <Input
          id="pause-notice"
          maxLength={80}
          value={values.noticeNumber}
          onChange={(event) => change({ noticeNumber: event.target.value })}
        />
      </Field>
    </ActFrame>
  );
}
