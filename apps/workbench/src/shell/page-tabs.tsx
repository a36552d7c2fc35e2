import type { ReactNode } from 'react';
import './page-tabs.css';
import { useShownCurrent } from './use-shown-current.ts';

interface PageTabsProps {
  /** Names the group for those who hear the page. */
  readonly label: string;
  /** Links or buttons; the present one has `aria-current="page"`. */
  readonly children: ReactNode;
}

/** Sister pages or lists under one head. On a phone they scroll sideways, to the present one at first. */
export function PageTabs({ label, children }: PageTabsProps) {
  const tabs = useShownCurrent();
  return (
    <nav ref={tabs} className="page-tabs" aria-label={label}>
      {children}
    </nav>
  );
}
