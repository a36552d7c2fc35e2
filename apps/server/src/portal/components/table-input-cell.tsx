import { CreditCodeInput } from './credit-code-input.tsx';
import { DateInput } from './date-input.tsx';
import { IdNumberInput } from './id-number-input.tsx';
import { MoneyInput } from './money-input.tsx';
import { NumberInput } from './number-input.tsx';
import { PhoneInput } from './phone-input.tsx';
import { SelectInput } from './select-input.tsx';
import type { TableColumn } from './table-input-column.ts';
import { TextInput } from './text-input.tsx';

type TableInputCellProps = {
  readonly name: string;
  readonly column: TableColumn;
  readonly value?: string;
  readonly error?: string;
};

/** One cell: the ordinary input of the column's kind, with its own label in every row. */
export function TableInputCell({ name, column, value, error }: TableInputCellProps) {
  const field = { name, label: column.label, optional: column.optional, value, error };
  switch (column.kind) {
    case 'text':
      return <TextInput {...field} />;
    case 'number':
      return <NumberInput {...field} unit={column.unit} />;
    case 'money':
      return <MoneyInput {...field} />;
    case 'date':
      return <DateInput {...field} />;
    case 'phone':
      return <PhoneInput {...field} />;
    case 'idNumber':
      return <IdNumberInput {...field} />;
    case 'creditCode':
      return <CreditCodeInput {...field} />;
    case 'select':
      return <SelectInput {...field} choices={column.choices} />;
  }
}
