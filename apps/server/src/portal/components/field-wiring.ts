import type { ReactNode } from 'react';

/** What every input of a form takes beside its own value. */
export type FieldProps = {
  /** Name in the post and key of errors; unique in the form. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right, one sentence. */
  readonly error?: string;
  /** Inputs are required unless this is set; the label then says （选填）. */
  readonly optional?: boolean;
  /** Where a value filled in beforehand came from, e.g. “由电子营业执照带出，请核对”. */
  readonly source?: string;
};

export type FieldWiring = {
  readonly id: string;
  readonly hintId?: string;
  readonly errorId?: string;
  readonly sourceId?: string;
  /** Attributes of a single control. */
  readonly control: {
    readonly id: string;
    readonly name: string;
    readonly required: boolean;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: true;
  };
};

/** Element id of the control called `name`: the target of the links in the error summary. */
export function fieldId(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9_-]+/g, '-')}`;
}

/** Ids and aria attributes that tie a control to its hint, its source and its error. */
export function wireField(
  { name, hint, error, optional, source }: Omit<FieldProps, 'label'>,
  unitId?: string,
): FieldWiring {
  const id = fieldId(name);
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const sourceId = source === undefined ? undefined : `${id}-source`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const described = [unitId, hintId, sourceId, errorId].filter((part) => part !== undefined).join(' ');
  return {
    id,
    hintId,
    sourceId,
    errorId,
    control: {
      id,
      name,
      required: !optional,
      'aria-describedby': described || undefined,
      'aria-invalid': error === undefined ? undefined : true,
    },
  };
}
