import { Icon } from '../../components/icon.tsx';
import type { NeedGroup } from './needs.ts';

/** 我想……: groups of plain needs, each a list of ways in. */
export function NeedCards({ groups }: { readonly groups: readonly NeedGroup[] }) {
  return (
    <div className="needs">
      {groups.map(({ title, icon, needs }) => (
        <section key={title} className="need" aria-label={title}>
          <h3>
            <Icon name={icon} />
            {title}
          </h3>
          <ul>
            {needs.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
