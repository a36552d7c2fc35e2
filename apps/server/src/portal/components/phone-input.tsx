import { Field } from './field.tsx';
import type { FieldProps } from './field-wiring.ts';

export type PhoneInputProps = FieldProps & { readonly value?: string };

/** A telephone number; the phone shows its dial pad. */
export function PhoneInput({ value, ...field }: PhoneInputProps) {
  return (
    <Field {...field} hint={field.hint ?? '手机号码，或带区号的固定电话。'}>
      {(control) => (
        <input
          {...control}
          type="tel"
          className="input input-medium"
          autoComplete="tel"
          defaultValue={value}
        />
      )}
    </Field>
  );
}
