import type { ReactNode } from 'react';
import './page-tabs.css';

interface PageTabsProps {
  /** Names the group for those who hear the page. */
  readonly label: string;
  /** Links or buttons; the present one has `aria-current="page"`. */
  readonly children: ReactNode;
}

/** Sister pages or lists under one head. On a phone they scroll sideways. */
export function PageTabs({ label, children }: PageTabsProps) {
  return (
    <nav className="page-tabs" aria-label={label}>
      {children}
    </nav>
  );
}
