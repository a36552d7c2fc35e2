import { Button, Input, Select } from 'antd';
import { api } from '../../../api/client.ts';
import { Field } from '../../../shell/field.tsx';
import type { ActFormProps } from './act-form-props.ts';
import { ActFrame } from './act-frame.tsx';
import { useAct } from './use-act.ts';

interface Point {
  readonly about: string;
  readonly text: string;
}

/** The one notice of everything that is missing: a point for each material or field (L-32). */
export function NoticeForm(props: ActFormProps) {
  const { of, act } = props;
  const handle = useAct(props, { points: [] as Point[] }, ({ params, expectedVersion }, { points }) =>
    api.POST('/api/v1/cases/{caseId}/supplement-notices', { params, body: { expectedVersion, points } }),
  );
  const { values, change } = handle.draft;
  const subjects = [
    ...of.item.requiredMaterials.map(({ id, name }) => ({ value: id, label: `材料：${name}` })),
    ...of.answers.map(({ fieldId, label }) => ({ value: fieldId, label: `申请内容：${label}` })),
  ];
  const named = new Map(subjects.map(({ value, label }) => [value, label]));
  const left = subjects.filter(({ value }) => !values.points.some(({ about }) => about === value));
  const write = (about: string, text: string) =>
    change({ points: values.points.map((point) => (point.about === about ? { about, text } : point)) });
  const isWritten = values.points.every(({ text }) => text.trim() !== '');
  return (
    <ActFrame
      of={of}
      act={act}
      handle={handle}
      needs={[
        ['要补正的材料或者内容', values.points],
        ['每一处的补正要求', isWritten],
      ]}
      confirm={`发出告知（${values.points.length}项）`}
    >
      <p className="soft">请核对全部材料和申请内容，一次写明。首次能够发现的问题，以后不得再次要求补正。</p>
      {values.points.map(({ about, text }) => (
        <div key={about} className="point">
          <Field label={named.get(about) ?? about} id={`point-${about}`} required>
            <Input.TextArea
              id={`point-${about}`}
              rows={2}
              maxLength={2000}
              placeholder="缺少什么，或者怎样改正"
              value={text}
              onChange={(event) => write(about, event.target.value)}
            />
          </Field>
          <Button
            size="small"
            aria-label={`删去${named.get(about) ?? about}`}
            onClick={() => change({ points: values.points.filter((point) => point.about !== about) })}
          >
            删去
          </Button>
        </div>
      ))}
      <Select
        aria-label="增加需要补正的内容"
        showSearch={{ optionFilterProp: 'label' }}
        placeholder="选择需要补正的材料或者申请内容"
        value={null}
        options={left}
        onSelect={(about: string | null) => {
          if (about !== null) change({ points: [...values.points, { about, text: '' }] });
        }}
      />
    </ActFrame>
  );
}
