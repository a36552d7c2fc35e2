import { Field } from './field.tsx';
import type { FieldProps } from './field-wiring.ts';

export type IdNumberInputProps = FieldProps & { readonly value?: string };

/** A resident identity number (GB 11643). No maximum length: spaces pasted from elsewhere are taken out by the server. */
export function IdNumberInput({ value, ...field }: IdNumberInputProps) {
  return (
    <Field {...field} hint={field.hint ?? '18位，末位可能是字母X。'}>
      {(control) => (
        <input
          {...control}
          type="text"
          className="input input-code"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={value}
        />
      )}
    </Field>
  );
}
