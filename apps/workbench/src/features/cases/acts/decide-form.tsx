import type { ActFormProps } from './act-form-props.ts';
import { DecisionForm } from './decision-form.tsx';
import { OutsideResultForm } from './outside-result-form.tsx';

/** Decides here, or records what the national or provincial system of the item decided. */
export function DecideForm(props: ActFormProps) {
  return props.of.item.outsideSystem === null ? (
    <DecisionForm {...props} />
  ) : (
    <OutsideResultForm {...props} />
  );
}
