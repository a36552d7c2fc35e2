import { api } from '../../../api/client.ts';
import { TownshipSelect } from '../../../choices/township-select.tsx';
import { Field } from '../../../shell/field.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

export function ConfirmPlaceForm(props: ActFormProps) {
  const { of, act } = props;
  const proposed = (of.affectedTownships ?? of.proposedTownships).map(({ id }) => id);
  const handle = useAct(props, { townships: proposed }, ({ params, expectedVersion }, { townships }) =>
    api.POST('/api/v1/cases/{caseId}/affected-townships', { params, body: { expectedVersion, townships } }),
  );
  const { values, change } = handle.draft;
  return (
    <ActFrame of={of} act={act} handle={handle}>
      <Field
        label="所涉乡镇（街道）"
        id="affected"
        help="请与申请内容中的地址核对。涉及本乡镇以外区域的，由县级部门决定。"
      >
        <TownshipSelect
          id="affected"
          countyId={of.countyId}
          value={values.townships}
          onChange={(townships) => change({ townships })}
        />
      </Field>
    </ActFrame>
  );
}
