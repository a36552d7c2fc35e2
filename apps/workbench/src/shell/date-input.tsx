interface DateInputProps {
  readonly id: string;
  readonly required?: boolean;
  /** 2026-09-21, or empty. */
  readonly value: string;
  readonly onChange: (date: string) => void;
}

/** The browser's own date field: typed digit by digit or chosen from its calendar. */
export function DateInput({ id, required = false, value, onChange }: DateInputProps) {
  return (
    <input
      id={id}
      className="date-input"
      type="date"
      max="9999-12-31"
      required={required}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
