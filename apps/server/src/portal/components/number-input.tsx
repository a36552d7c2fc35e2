import { Field } from './field.tsx';
import { type FieldProps, fieldId } from './field-wiring.ts';

export type NumberInputProps = FieldProps & {
  /** Decimal digits as typed; kept as text so that a wrong answer comes back as it was. */
  readonly value?: string;
  /** Shown behind the box and read with it: 平方米, 公顷, 人. */
  readonly unit: string;
  /** Whole numbers only: the phone then shows digits without a point. */
  readonly whole?: boolean;
};

/** A number with its unit. A text box on purpose: a spinner changes values by accident. */
export function NumberInput({ value, unit, whole = false, ...field }: NumberInputProps) {
  const unitId = `${fieldId(field.name)}-unit`;
  return (
    <Field {...field} unitId={unitId}>
      {(control) => (
        <span className="input-unit">
          <input
            {...control}
            type="text"
            className="input input-number"
            inputMode={whole ? 'numeric' : 'decimal'}
            autoComplete="off"
            defaultValue={value}
          />
          <span id={unitId} className="unit">
            {unit}
          </span>
        </span>
      )}
    </Field>
  );
}
