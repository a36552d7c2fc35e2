import type { ReactNode } from 'react';

/** Nothing to show, and what to do about it (design §11). */
export function EmptyState({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
