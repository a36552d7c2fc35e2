type FieldLabelProps = { readonly label: string; readonly optional?: boolean };

/** The words of a label or legend; only what may be left out is marked. */
export function FieldLabel({ label, optional }: FieldLabelProps) {
  return (
    <>
      {label}
      {optional && <span className="field-optional">（选填）</span>}
    </>
  );
}
