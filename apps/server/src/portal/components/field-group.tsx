import type { ReactNode } from 'react';
import { FieldLabel } from './field-label.tsx';
import { FieldNotes } from './field-notes.tsx';
import { type FieldProps, wireField } from './field-wiring.ts';

type FieldGroupProps = FieldProps & {
  /** Gets the id for the first control, where a link of the error summary lands. */
  readonly children: (firstId: string) => ReactNode;
};

/** Legend, notes and several controls that answer one question. */
export function FieldGroup({ children, ...field }: FieldGroupProps) {
  const wiring = wireField(field);
  return (
    <fieldset
      className={field.error === undefined ? 'field' : 'field field-wrong'}
      aria-describedby={wiring.control['aria-describedby']}
    >
      <legend className="field-label">
        <FieldLabel label={field.label} optional={field.optional} />
      </legend>
      <FieldNotes field={field} wiring={wiring} />
      {children(wiring.id)}
    </fieldset>
  );
}
