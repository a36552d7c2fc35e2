import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark.tsx';

export type EmptyStateProps = {
  readonly title: string;
  /** What to do instead; an empty page is no dead end (design §11). */
  readonly children: ReactNode;
};

/** Nothing to show, and what to do about it. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <BrandMark />
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}
