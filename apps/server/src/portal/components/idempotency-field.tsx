/** The key under which one filled-in form may act once, however often it is sent (design §9). */
export function IdempotencyField({ value }: { readonly value: string }) {
  return <input type="hidden" name="idempotencyKey" value={value} />;
}
