import type { SectionProps } from './section.tsx';

/**
 * A long part of a page that only some readers want, closed at first and without a script; on paper it stands open.
 * The heading is in the summary: a link to it arrives in every browser.
 */
export function FoldedSection({ id, title, children }: Omit<SectionProps, 'note'>) {
  return (
    <section className="folded" aria-labelledby={id}>
      <details className="disclosure">
        <summary>
          <h2 id={id}>{title}</h2>
        </summary>
        <div>{children}</div>
      </details>
    </section>
  );
}
