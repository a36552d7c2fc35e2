import type { Choice, ChoiceGroup } from './choice.ts';
import { Field } from './field.tsx';
import type { FieldProps } from './field-wiring.ts';
import { SelectOptions } from './select-options.tsx';

export type SelectInputProps = FieldProps & {
  readonly value?: string;
  readonly choices?: readonly Choice[];
  readonly groups?: readonly ChoiceGroup[];
};

/** One of many; up to seven choices read better as radio buttons. Nothing is chosen beforehand. */
export function SelectInput({ value, choices, groups, ...field }: SelectInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} className="input input-medium" defaultValue={value ?? ''}>
          <SelectOptions choices={choices} groups={groups} />
        </select>
      )}
    </Field>
  );
}
