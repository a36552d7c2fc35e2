import type { ReactNode } from 'react';

export type SummaryRow = {
  readonly label: string;
  readonly value: ReactNode;
  readonly action?: { readonly href: string; readonly label: string };
};

/** Names and values: what was filled in, or the facts of an item. Each may carry one link to change it. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
          {row.action && (
            <dd className="summary-action">
              <a href={row.action.href}>
                {row.action.label}
                <span className="visually-hidden">：{row.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
