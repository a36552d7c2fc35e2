import { Radio } from 'antd';
import { api } from '../../../api/client.ts';
import { FieldGroup } from '../../../shell/field.tsx';
import { dateText } from '../../../words/dates.ts';
import { pauseName } from '../pause-kinds.ts';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

export function ResumeForm(props: ActFormProps) {
  const { of, act } = props;
  const open = of.pauses.filter(({ through }) => through === null);
  const initial = { pauseId: open[0]?.id ?? '' };
  const handle = useAct(props, initial, ({ params, expectedVersion }, { pauseId }) =>
    api.POST('/api/v1/cases/{caseId}/resumptions', { params, body: { expectedVersion, pauseId } }),
  );
  const { values, change } = handle.draft;
  return (
    <ActFrame of={of} act={act} handle={handle} needs={[['已经结束的程序', values.pauseId]]}>
      <FieldGroup label="已经结束的程序" id="pause" required>
        <Radio.Group
          className="upright"
          value={values.pauseId}
          options={open.map(({ id, kind, from }) => ({
            value: id,
            label: `${pauseName(kind)}，${dateText(from)}起`,
          }))}
          onChange={(event) => change({ pauseId: event.target.value })}
        />
      </FieldGroup>
    </ActFrame>
  );
}
