export type Crumb = { readonly label: string; readonly href?: string };

const LIST = { itemScope: true, itemType: 'https://schema.org/BreadcrumbList' };
const ENTRY = { itemProp: 'itemListElement', itemScope: true, itemType: 'https://schema.org/ListItem' };

/** The way back, readable by search engines; the last crumb is the page itself and needs no link. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null;
  return (
    <nav className="breadcrumb" aria-label="当前位置">
      <ol {...LIST}>
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} {...ENTRY}>
            {crumb.href ? (
              <a href={crumb.href} itemProp="item">
                <span itemProp="name">{crumb.label}</span>
              </a>
            ) : (
              <span aria-current="page" itemProp="name">
                {crumb.label}
              </span>
            )}
            <meta itemProp="position" content={String(index + 1)} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
