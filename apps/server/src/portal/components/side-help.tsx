import type { ReactNode } from 'react';

/** What helps with a form, beside it on a desk and below it on a phone. */
export function SideHelp({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <aside className="side-help" aria-label={title}>
      <h2>{title}</h2>
      {children}
    </aside>
  );
}
