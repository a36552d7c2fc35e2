import type { Choice } from './choice.ts';
import { ChoiceList } from './choice-list.tsx';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './field-wiring.ts';

export type CheckboxInputProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly value?: readonly string[];
};

/** Any number of a few; a single consent is one choice. Posts `name` once for each choice made. */
export function CheckboxInput({ choices, value = [], ...field }: CheckboxInputProps) {
  return (
    <FieldGroup {...field}>
      {(firstId) => (
        <ChoiceList type="checkbox" name={field.name} firstId={firstId} choices={choices} chosen={value} />
      )}
    </FieldGroup>
  );
}
