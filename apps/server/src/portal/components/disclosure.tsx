import type { ReactNode } from 'react';

export type DisclosureProps = {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
};

/** More detail for those who want it, without JavaScript. Never for what everyone has to read. */
export function Disclosure({ title, open = false, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
