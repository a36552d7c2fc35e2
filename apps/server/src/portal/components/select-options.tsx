import type { Choice, ChoiceGroup } from './choice.ts';

type SelectOptionsProps = { readonly choices?: readonly Choice[]; readonly groups?: readonly ChoiceGroup[] };

/** The options of a select: an empty first one, single choices, then groups. */
export function SelectOptions({ choices = [], groups = [] }: SelectOptionsProps) {
  return (
    <>
      <option value="">请选择</option>
      <Options choices={choices} />
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          <Options choices={group.choices} />
        </optgroup>
      ))}
    </>
  );
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map((choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  ));
}
