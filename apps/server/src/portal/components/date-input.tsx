import { Field } from './field.tsx';
import type { FieldProps } from './field-wiring.ts';

export type DateInputProps = FieldProps & {
  /** YYYY-MM-DD. */
  readonly value?: string;
  readonly min?: string;
  readonly max?: string;
};

/** A calendar date, posted as YYYY-MM-DD; every browser still in use shows its own Chinese picker. */
export function DateInput({ value, min, max, ...field }: DateInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="date"
          className="input input-medium"
          defaultValue={value}
          min={min}
          max={max}
        />
      )}
    </Field>
  );
}
