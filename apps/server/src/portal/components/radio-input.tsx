import type { Choice } from './choice.ts';
import { ChoiceList } from './choice-list.tsx';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './field-wiring.ts';

export type RadioInputProps = FieldProps & { readonly choices: readonly Choice[]; readonly value?: string };

/** Exactly one of a few. */
export function RadioInput({ choices, value, ...field }: RadioInputProps) {
  return (
    <FieldGroup {...field}>
      {(firstId) => (
        <ChoiceList
          type="radio"
          name={field.name}
          firstId={firstId}
          choices={choices}
          chosen={value === undefined ? [] : [value]}
        />
      )}
    </FieldGroup>
  );
}
