export type FilterLink = {
  readonly href: string;
  readonly label: string;
  /** How many items stand behind it. */
  readonly count: number;
  readonly isHere?: boolean;
};

/** Siblings of a list, each with its number of items. */
export function FilterLinks({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly FilterLink[];
}) {
  return (
    <nav className="filters" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} aria-current={link.isHere ? 'page' : undefined}>
              {link.label}
              <span className="filter-count figures">{link.count}项</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
