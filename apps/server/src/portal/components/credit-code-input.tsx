import { IdNumberInput, type IdNumberInputProps } from './id-number-input.tsx';

/** A unified social credit code (GB 32100). */
export function CreditCodeInput(props: IdNumberInputProps) {
  return <IdNumberInput {...props} hint={props.hint ?? '18位统一社会信用代码，印在营业执照正面。'} />;
}
