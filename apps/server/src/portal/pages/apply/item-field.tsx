import type { County, FormField } from '@tongban/domain/catalogue';
import type { TypedFields } from '../../../features/application-drafts/index.ts';
import { AddressInput } from '../../components/address-input.tsx';
import { CheckboxInput, type CheckboxInputProps } from '../../components/checkbox-input.tsx';
import { CreditCodeInput } from '../../components/credit-code-input.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { IdNumberInput } from '../../components/id-number-input.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { NumberInput } from '../../components/number-input.tsx';
import { PhoneInput } from '../../components/phone-input.tsx';
import { RadioInput } from '../../components/radio-input.tsx';
import { SelectInput } from '../../components/select-input.tsx';
import { TableInput } from '../../components/table-input.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { TextareaInput } from '../../components/textarea-input.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { one } from '../../site/form-fields.ts';
import { typedAddress } from './addresses.ts';
import { tableColumns } from './table-columns.ts';
import { typedRows } from './table-rows.ts';

export type ItemFieldProps = {
  readonly field: FormField;
  readonly fields: TypedFields;
  readonly county: County;
  readonly error?: string;
  /** Where a value filled in beforehand came from. */
  readonly source?: string;
};

/** One field of an item's form, by its type, with what was typed. */
export function ItemField({ field, fields, county, error, source }: ItemFieldProps) {
  const { id, label, required, options = [], unit, help } = field;
  const value = one(fields, id);
  const common = { name: id, label, optional: !required, hint: help ?? undefined, error, source };
  const choices = options.map((option) => ({ value: option, label: option }));
  switch (field.type) {
    case 'text':
      return <TextInput {...common} value={value} maxLength={200} />;
    case 'textarea':
      return <TextareaInput {...common} value={value} maxLength={2000} />;
    case 'number':
      return <NumberInput {...common} value={value} unit={unit ?? ''} />;
    case 'money':
      return unit === undefined || unit === '元' ? (
        <MoneyInput {...common} value={value} />
      ) : (
        <NumberInput {...common} value={value} unit={unit} />
      );
    case 'date':
      return <DateInput {...common} value={value} />;
    case 'idNumber':
      return <IdNumberInput {...common} value={value} />;
    case 'creditCode':
      return <CreditCodeInput {...common} value={value} />;
    case 'phone':
      return <PhoneInput {...common} value={value} />;
    case 'address':
      return <AddressInput {...common} areas={[areaOf(county)]} value={typedAddress(fields, id)} />;
    case 'radio':
      return <RadioInput {...common} choices={choices} value={value} />;
    case 'select':
      return <SelectInput {...common} choices={choices} value={value} />;
    case 'checkbox':
      return options.length > 0 ? (
        <CheckboxInput {...common} choices={choices} value={fields[id] ?? []} />
      ) : (
        <PromiseInput {...common} value={fields[id] ?? []} />
      );
    case 'table':
      return <TableInput {...common} columns={tableColumns(options)} rows={typedRows(fields, id)} />;
    case 'file':
      return <UploadLater label={label} optional={!required} help={help} />;
  }
}

/** A file is handed in on the page of the materials, where uploads are taken; the form says so in its place. */
function UploadLater({
  label,
  optional,
  help,
}: {
  readonly label: string;
  readonly optional: boolean;
  readonly help: string | null;
}) {
  return (
    <div className="field">
      <p className="strong-line">
        {label}
        {optional && '（选填）'}
      </p>
      <p className="fine-print">
        {help === null ? '' : `${help}。`}在后面的“上传材料”一步上传，可以用手机拍照。
      </p>
    </div>
  );
}

/** A promise to tick: its full text is the county's to give. */
function PromiseInput(props: Omit<CheckboxInputProps, 'choices' | 'hint'>) {
  return (
    <CheckboxInput
      {...props}
      hint={
        <>
          承诺书全文：
          <UnknownMark />
        </>
      }
      choices={[{ value: 'true', label: `我自愿作出“${props.label}”，并对承诺负责` }]}
    />
  );
}

function areaOf({ name, townships }: County) {
  return {
    label: name,
    choices: townships.map((township) => ({ value: township.id, label: township.name })),
  };
}
