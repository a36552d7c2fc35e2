import type { ReactNode } from 'react';
import { CsrfField } from './csrf-field.tsx';
import { IdempotencyField } from './idempotency-field.tsx';

export type FormProps = {
  readonly action: string;
  readonly csrfToken: string;
  readonly idempotencyKey?: string;
  /** Further hidden fields, in the order given. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** The form carries files: multipart. */
  readonly files?: boolean;
  readonly children: ReactNode;
};

/**
 * A form that posts without JavaScript: token first, then the idempotency key. Checking is the server's (`novalidate`),
 * so that every reader gets the same Chinese messages. The first submit button is invisible and plain: Enter in a text
 * field presses the first button of a form, and that must not be “删除” or “添加”.
 */
export function Form({ action, csrfToken, idempotencyKey, hidden = {}, files = false, children }: FormProps) {
  return (
    <form method="post" action={action} encType={files ? 'multipart/form-data' : undefined} noValidate>
      <CsrfField token={csrfToken} />
      {idempotencyKey !== undefined && <IdempotencyField value={idempotencyKey} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        继续
      </button>
      {children}
    </form>
  );
}
