import type { IconName } from '@tongban/look';
import { Icon } from './icon.tsx';

export type Entry = {
  readonly href: string;
  readonly title: string;
  readonly detail?: string;
  readonly icon?: IconName;
};

/** Ways in: the front page's doors, life events, groups of items. */
export function EntryGrid({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className="entries">
      {entries.map((entry) => (
        <li key={entry.href}>
          <a className="entry" href={entry.href}>
            {entry.icon && <Icon name={entry.icon} />}
            <span>
              <span className="entry-title">{entry.title}</span>
              {entry.detail !== undefined && <span className="entry-detail">{entry.detail}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
