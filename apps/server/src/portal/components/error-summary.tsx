import { fieldId } from './field-wiring.ts';

export type FieldError = {
  /** Name of the field, as in the post. */
  readonly name: string;
  readonly message: string;
};

/** All mistakes of a form at its head, each a link to the very field. Shows nothing when there are none. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1}>
      <h2 id="error-summary-title">有{errors.length}处需要修改，改好后请再次提交</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.name}>
            <a href={`#${fieldId(error.name)}`}>{error.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
