import type { ChoiceGroup } from './choice.ts';
import { FieldGroup } from './field-group.tsx';
import type { FieldProps } from './field-wiring.ts';
import { SelectOptions } from './select-options.tsx';

export type AddressValue = {
  readonly township?: string;
  readonly village?: string;
  readonly detail?: string;
};

export type AddressInputProps = FieldProps & {
  /** Townships under their county. */
  readonly areas: readonly ChoiceGroup[];
  readonly value?: AddressValue;
};

/** An address in the city, posted as `<name>.township`, `<name>.village` and `<name>.detail`. */
export function AddressInput({ areas, value = {}, ...field }: AddressInputProps) {
  const invalid = field.error === undefined ? undefined : true;
  return (
    <FieldGroup {...field}>
      {(firstId) => (
        <div className="address">
          <label className="part" htmlFor={firstId}>
            县区、乡镇（街道）
            <select
              id={firstId}
              name={`${field.name}.township`}
              className="input"
              defaultValue={value.township ?? ''}
              aria-invalid={invalid}
            >
              <SelectOptions groups={areas} />
            </select>
          </label>
          <label className="part">
            村（社区）
            <input
              type="text"
              name={`${field.name}.village`}
              className="input"
              defaultValue={value.village}
            />
          </label>
          <label className="part part-wide">
            门牌或位置
            <input
              type="text"
              name={`${field.name}.detail`}
              className="input"
              autoComplete="street-address"
              defaultValue={value.detail}
              aria-invalid={invalid}
            />
          </label>
        </div>
      )}
    </FieldGroup>
  );
}
