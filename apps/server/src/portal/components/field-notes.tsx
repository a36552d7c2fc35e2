import type { FieldProps, FieldWiring } from './field-wiring.ts';
import { Icon } from './icon.tsx';

type FieldNotesProps = { readonly field: Omit<FieldProps, 'label'>; readonly wiring: FieldWiring };

/** Hint, source and error of a field, in that order, above the control so that a phone keyboard cannot hide them. */
export function FieldNotes({ field, wiring }: FieldNotesProps) {
  return (
    <>
      {field.hint !== undefined && (
        <p className="field-hint" id={wiring.hintId}>
          {field.hint}
        </p>
      )}
      {field.source !== undefined && (
        <p className="field-source" id={wiring.sourceId}>
          <Icon name="document" />
          {field.source}
        </p>
      )}
      {field.error !== undefined && (
        <p className="field-error" id={wiring.errorId}>
          <Icon name="warning" />
          <span className="visually-hidden">需要修改：</span>
          {field.error}
        </p>
      )}
    </>
  );
}
