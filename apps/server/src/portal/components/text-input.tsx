import { Field } from './field.tsx';
import type { FieldProps } from './field-wiring.ts';

export type TextInputProps = FieldProps & {
  readonly value?: string;
  readonly maxLength?: number;
  /** HTML autocomplete token (WCAG 1.3.5), e.g. `name`. */
  readonly autoComplete?: string;
  /** How long an answer is expected to be. */
  readonly width?: 'short' | 'medium' | 'full';
};

/** One line of text. */
export function TextInput({
  value,
  maxLength,
  autoComplete = 'off',
  width = 'full',
  ...field
}: TextInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type="text"
          className={`input input-${width}`}
          defaultValue={value}
          maxLength={maxLength}
          autoComplete={autoComplete}
        />
      )}
    </Field>
  );
}
