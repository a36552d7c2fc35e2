import type { ReactNode } from 'react';
import { FieldLabel } from './field-label.tsx';
import { FieldNotes } from './field-notes.tsx';
import { type FieldProps, type FieldWiring, wireField } from './field-wiring.ts';

type OneFieldProps = FieldProps & {
  /** Id of a unit that stands beside the control and belongs to its description. */
  readonly unitId?: string;
  readonly children: (control: FieldWiring['control']) => ReactNode;
};

/** Label, notes and one control, tied together. The control is built by `children` from the attributes it is given. */
export function Field({ children, unitId, ...field }: OneFieldProps) {
  const wiring = wireField(field, unitId);
  return (
    <div className={field.error === undefined ? 'field' : 'field field-wrong'}>
      <label className="field-label" htmlFor={wiring.id}>
        <FieldLabel label={field.label} optional={field.optional} />
      </label>
      <FieldNotes field={field} wiring={wiring} />
      {children(wiring.control)}
    </div>
  );
}
