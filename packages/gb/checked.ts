/** The answer of a check: the value's parts, or one reason for which `GB_MESSAGES` has a sentence. */
export type Checked<Value, Reason extends string> =
  | ({ readonly ok: true } & Value)
  | { readonly ok: false; readonly reason: Reason };
