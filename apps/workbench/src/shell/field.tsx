import type { ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  /** Id of the control inside. */
  readonly id: string;
  readonly required?: boolean;
  readonly help?: string | null;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

/** A labelled control with its help and its problem. */
export function Field({ label, id, required = false, help, problem, children }: FieldProps) {
  return (
    <div className={problem ? 'field field-problem' : 'field'}>
      <label htmlFor={id}>
        {label}
        {required && <RequiredMark />}
      </label>
      {children}
      <FieldNotes help={help} problem={problem} />
    </div>
  );
}

/** A group of controls under one question: ticks, choices, a table, files. */
export function FieldGroup({ label, id, required = false, help, problem, children }: FieldProps) {
  return (
    <fieldset className={problem ? 'field field-problem' : 'field'} id={id}>
      <legend>
        {label}
        {required && <RequiredMark />}
      </legend>
      {children}
      <FieldNotes help={help} problem={problem} />
    </fieldset>
  );
}

function RequiredMark() {
  return <span className="required">必填</span>;
}

function FieldNotes({ help, problem }: Pick<FieldProps, 'help' | 'problem'>) {
  return (
    <>
      {help && <p className="help">{help}</p>}
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
