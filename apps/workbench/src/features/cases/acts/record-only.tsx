import type { ActFormProps } from './act-form-props.ts';

/** An act that a newer server offers and this page does not know yet. */
export function RecordOnly({ act }: ActFormProps) {
  return <p className="soft">当前页面版本还不能办理“{act.name}”，请刷新页面后再试。</p>;
}
