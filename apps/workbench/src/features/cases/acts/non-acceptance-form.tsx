import type { NotAcceptedKind } from '@tongban/domain/terms';
import { Input, Radio } from 'antd';
import { api } from '../../../api/client.ts';
import { Field, FieldGroup } from '../../../shell/field.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

interface NonAcceptanceValues {
  readonly kind: NotAcceptedKind | null;
  readonly reason: string;
  readonly competentOrgan: string;
}

const EMPTY: NonAcceptanceValues = { kind: null, reason: '', competentOrgan: '' };
const KINDS: readonly NotAcceptedKind[] = ['not_required', 'not_competent', 'not_supplemented'];

export function NonAcceptanceForm(props: ActFormProps) {
  const { of, act } = props;
  const handle = useAct(props, EMPTY, ({ params, expectedVersion }, { kind, reason, competentOrgan }) =>
    api.POST('/api/v1/cases/{caseId}/non-acceptance', {
      params,
      body: {
        expectedVersion,
        kind: kind ?? 'not_required',
        reason,
        competentOrgan: kind === 'not_competent' ? competentOrgan : null,
      },
    }),
  );
  const { values, change } = handle.draft;
  return (
    <ActFrame
      of={of}
      act={act}
      handle={handle}
      needs={[
        ['情形', values.kind],
        ['有权办理的机关', values.kind !== 'not_competent' || values.competentOrgan],
        ['理由和依据', values.reason],
      ]}
    >
      <FieldGroup label="情形" id="not-accepted-kind" required>
        <Radio.Group
          className="upright"
          value={values.kind}
          options={KINDS.map((value) => ({ value, label: of.item.notAcceptedNames[value] }))}
          onChange={(event) => change({ kind: event.target.value })}
        />
      </FieldGroup>
      {values.kind === 'not_competent' && (
        <Field label="有权办理的机关" id="competent-organ" required help="告知申请人向该机关申请。">
          <Input
            id="competent-organ"
            maxLength={80}
            value={values.competentOrgan}
            onChange={(event) => change({ competentOrgan: event.target.value })}
          />
        </Field>
      )}
      <Field label="理由和依据" id="not-accepted-reason" required>
        <Input.TextArea
          id="not-accepted-reason"
          rows={4}
          maxLength={2000}
          value={values.reason}
          onChange={(event) => change({ reason: event.target.value })}
        />
      </Field>
    </ActFrame>
  );
}
