import type { Choice } from './choice.ts';

type ChoiceListProps = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly firstId: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
};

/** Radio buttons or check boxes, each with a whole line to press; the first carries the id of the field. */
export function ChoiceList({ type, name, firstId, choices, chosen }: ChoiceListProps) {
  return (
    <div className="choices">
      {choices.map((choice, index) => {
        const id = index === 0 ? firstId : `${firstId}-${index + 1}`;
        const hintId = choice.hint === undefined ? undefined : `${id}-note`;
        return (
          <div key={choice.value} className="choice">
            <input
              type={type}
              id={id}
              name={name}
              value={choice.value}
              defaultChecked={chosen.includes(choice.value)}
              aria-describedby={hintId}
            />
            <label htmlFor={id}>{choice.label}</label>
            {choice.hint !== undefined && (
              <span className="choice-hint" id={hintId}>
                {choice.hint}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
