import { Input, Radio } from 'antd';
import { Field, FieldGroup } from '../../../shell/field.tsx';
import { APPLICANT_KINDS } from './applicant-kinds.ts';
import type { IntakeValues } from './intake-values.ts';
import { type FieldProblem, problemOfField } from './problem-of-field.ts';

interface ApplicantFieldsProps {
  readonly values: IntakeValues;
  readonly onChange: (part: Partial<IntakeValues>) => void;
  readonly problems: readonly FieldProblem[];
}

export function ApplicantFields({ values, onChange, problems }: ApplicantFieldsProps) {
  const kind = APPLICANT_KINDS.find(({ value }) => value === values.kind) ?? APPLICANT_KINDS[0];
  const text = (id: 'name' | 'idNumber' | 'phone' | 'contactName', label: string, required: boolean) => (
    <Field
      label={label}
      id={`applicant-${id}`}
      required={required}
      problem={problemOfField(problems, `applicant.${id}`)}
    >
      <Input
        id={`applicant-${id}`}
        required={required}
        autoComplete="off"
        inputMode={id === 'phone' ? 'tel' : 'text'}
        value={values[id]}
        onChange={(event) => onChange({ [id]: event.target.value })}
      />
    </Field>
  );
  return (
    <section className="part" aria-label="申请人">
      <h2>申请人</h2>
      <FieldGroup label="申请人类型" id="applicant-kind" required>
        <Radio.Group
          value={values.kind}
          options={APPLICANT_KINDS.map(({ value, label }) => ({ value, label }))}
          onChange={(event) => onChange({ kind: event.target.value })}
        />
      </FieldGroup>
      <div className="pairs">
        {text('name', kind?.nameLabel ?? '', true)}
        {text('idNumber', kind?.numberLabel ?? '', true)}
        {text('phone', '联系电话', true)}
        {values.kind !== 'natural_person' && text('contactName', '联系人', false)}
      </div>
    </section>
  );
}
