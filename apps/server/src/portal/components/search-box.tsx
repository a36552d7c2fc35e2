import { Icon } from './icon.tsx';

export type SearchBoxProps = {
  readonly action: string;
  readonly label: string;
  readonly value?: string;
  readonly name?: string;
  readonly hint?: string;
  /** Filters that stay while one searches. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** Common searches, as links. */
  readonly suggestions?: readonly { readonly href: string; readonly label: string }[];
};

/** Search by GET: it changes nothing, and the answer can be linked to. */
export function SearchBox({
  action,
  label,
  value,
  name = 'q',
  hint,
  hidden = {},
  suggestions = [],
}: SearchBoxProps) {
  return (
    <search className="search">
      <form action={action} method="get">
        {Object.entries(hidden).map(([key, kept]) => (
          <input key={key} type="hidden" name={key} value={kept} />
        ))}
        <label className="field-label" htmlFor={`search-${name}`}>
          {label}
        </label>
        <div className="search-line">
          <input
            type="search"
            id={`search-${name}`}
            name={name}
            className="input"
            defaultValue={value}
            autoComplete="off"
            aria-describedby={hint === undefined ? undefined : `search-${name}-hint`}
          />
          <button type="submit" className="button button-primary">
            <Icon name="search" />
            搜索
          </button>
        </div>
        {hint !== undefined && (
          <p className="field-hint" id={`search-${name}-hint`}>
            {hint}
          </p>
        )}
      </form>
      {suggestions.length > 0 && (
        <ul className="suggestions" aria-label="常用搜索">
          {suggestions.map((suggestion) => (
            <li key={suggestion.href}>
              <a href={suggestion.href}>{suggestion.label}</a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
