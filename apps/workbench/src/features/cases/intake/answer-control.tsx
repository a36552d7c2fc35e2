import type { Answers, FormFieldView } from '@tongban/contract';
import { Checkbox, Input, Radio, Select } from 'antd';
import { DateInput } from '../../../shell/date-input.tsx';
import { TableAnswer } from './table-answer.tsx';

type Answer = Answers[string];

interface AnswerControlProps {
  readonly id: string;
  readonly field: FormFieldView;
  readonly value: Answer | undefined;
  readonly onChange: (value: Answer) => void;
}

/** The control for one field of the guide's form. */
export function AnswerControl({ id, field, value, onChange }: AnswerControlProps) {
  const { type, options, unit, required } = field;
  const text = typeof value === 'string' ? value : '';
  const choices = (options ?? []).map((option) => ({ value: option, label: option }));
  switch (type) {
    case 'textarea':
      return (
        <Input.TextArea
          id={id}
          rows={3}
          required={required}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'date':
      return <DateInput id={id} required={required} value={text} onChange={onChange} />;
    case 'radio':
      return (
        <Radio.Group value={text} options={choices} onChange={(event) => onChange(event.target.value)} />
      );
    case 'select':
      return (
        <Select
          id={id}
          value={text || undefined}
          options={choices}
          onChange={onChange}
          placeholder="请选择"
        />
      );
    case 'checkbox':
      return choices.length === 0 ? (
        <Checkbox
          checked={text === 'true'}
          onChange={(event) => onChange(event.target.checked ? 'true' : '')}
        >
          申请人已阅读并作出承诺
        </Checkbox>
      ) : (
        <Checkbox.Group value={ticks(value)} options={choices} onChange={onChange} />
      );
    case 'table':
      return <TableAnswer name={field.label} columns={options ?? []} value={value} onChange={onChange} />;
    default:
      return (
        <Input
          id={id}
          required={required}
          autoComplete="off"
          inputMode={type === 'number' || type === 'money' ? 'decimal' : 'text'}
          suffix={unit}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

function ticks(value: Answer | undefined): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
