import { NumberInput, type NumberInputProps } from './number-input.tsx';

export type MoneyInputProps = Omit<NumberInputProps, 'unit' | 'whole'>;

/** An amount in 元, at most two decimals; the server turns it into 分. */
export function MoneyInput(props: MoneyInputProps) {
  return <NumberInput {...props} unit="元" />;
}
