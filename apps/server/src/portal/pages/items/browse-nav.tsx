/** The ways to look through the catalogue. */
const WAYS = [
  { key: 'types', label: '按权力类型', href: '/items' },
  { key: 'departments', label: '按部门', href: '/items/departments' },
  { key: 'life-events', label: '按一件事', href: '/life-events' },
  { key: 'individuals', label: '个人办事', href: '/items/applicants/individuals' },
  { key: 'organisations', label: '企业办事', href: '/items/applicants/organisations' },
  { key: 'letters', label: '按拼音', href: '/items/letters' },
] as const;

export type BrowseWay = (typeof WAYS)[number]['key'];

/** Under the heading of every list of items: the same items another way. */
export function BrowseNav({ current }: { readonly current: BrowseWay }) {
  return (
    <nav className="browse-nav" aria-label="查看方式">
      <ul>
        {WAYS.map(({ key, label, href }) => (
          <li key={key}>
            <a href={href} aria-current={key === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
