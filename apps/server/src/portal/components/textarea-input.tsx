import { Field } from './field.tsx';
import type { FieldProps } from './field-wiring.ts';

export type TextareaInputProps = FieldProps & {
  readonly value?: string;
  readonly rows?: number;
  readonly maxLength?: number;
};

/** Several lines of text; a limit is said in the hint before it is met. */
export function TextareaInput({ value, rows = 5, maxLength, ...field }: TextareaInputProps) {
  const hint = field.hint ?? (maxLength === undefined ? undefined : `不超过${maxLength}字。`);
  return (
    <Field {...field} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          className="input input-full"
          rows={rows}
          maxLength={maxLength}
          defaultValue={value}
        />
      )}
    </Field>
  );
}
