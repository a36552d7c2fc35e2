import { Button, Input, type InputRef, Select } from 'antd';
import { type FormEvent, type ReactNode, type Ref, useEffect, useState } from 'react';
import { DateInput } from './date-input.tsx';
import './list-filters.css';

interface ListFiltersProps {
  /** Takes all conditions away; left out while none holds. */
  readonly onClear?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The conditions above a list. They stand in the address, so that a list can be linked to and found again. */
export function ListFilters({ onClear, children }: ListFiltersProps) {
  return (
    <search className="list-filters">
      {children}
      {onClear && (
        <Button type="link" onClick={onClear}>
          清除条件
        </Button>
      )}
    </search>
  );
}

interface SearchBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string | undefined;
  /** Trimmed; undefined for an empty one. */
  readonly onSearch: (text: string | undefined) => void;
  readonly ref?: Ref<InputRef>;
}

/** Words to look for; typed freely, sent by the button or Enter. */
export function SearchBox({ label, placeholder, value, onSearch, ref }: SearchBoxProps) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(text.trim() || undefined);
  };
  return (
    <form className="search-box" onSubmit={submit}>
      <Input
        ref={ref}
        value={text}
        allowClear
        aria-label={label}
        placeholder={placeholder}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="primary" htmlType="submit">
        查找
      </Button>
    </form>
  );
}

export interface ChoiceProps<T extends string = string> {
  readonly label: string;
  /** What an empty choice means; 全部 and the label when left out. */
  readonly placeholder?: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T | undefined) => void;
}

/** On a phone two choices stand beside each other as long as their words fit. */
const MOST_IN_HALF = 6;

/** One of several, or none; found by typing a part of its name. */
export function Choice<T extends string>({
  label,
  placeholder = `全部${label}`,
  value,
  options,
  onChange,
}: ChoiceProps<T>) {
  return (
    <Select<T>
      className={placeholder.length > MOST_IN_HALF ? 'choice-wide' : undefined}
      aria-label={label}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      placeholder={placeholder}
      value={value}
      options={options.map((option) => ({ ...option }))}
      onChange={(chosen?: T) => onChange(chosen)}
    />
  );
}

interface DayChoiceProps {
  readonly label: string;
  readonly id: string;
  readonly value: string | undefined;
  readonly onChange: (day: string | undefined) => void;
}

export function DayChoice({ label, id, value, onChange }: DayChoiceProps) {
  return (
    <label className="day-choice" htmlFor={id}>
      {label}
      <DateInput id={id} value={value ?? ''} onChange={(day) => onChange(day || undefined)} />
    </label>
  );
}
