import { pasteDown } from './paste-down.ts';

interface NumberFieldProps {
  /** What is typed, and for which row: 魏湾镇的回执编号. */
  readonly label: string;
  readonly id: string;
  /** All rows in their order, for a pasted column. */
  readonly ids: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly onChange: (values: ReadonlyMap<string, string>) => void;
  readonly maxLength: number;
}

/**
 * One field of a column of numbers; a column copied from elsewhere can be pasted into it. The browser's own: a county has
 * hundreds of them on a page.
 */
export function NumberField({ label, id, ids, values, onChange, maxLength }: NumberFieldProps) {
  return (
    <input
      className="number-field"
      aria-label={label}
      maxLength={maxLength}
      value={values.get(id) ?? ''}
      onChange={({ target }) => onChange(new Map(values).set(id, target.value))}
      onPaste={(event) => {
        const filled = pasteDown(values, ids, id, event.clipboardData.getData('text'));
        if (filled === null) return;
        event.preventDefault();
        onChange(filled);
      }}
    />
  );
}
