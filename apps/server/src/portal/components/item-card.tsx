import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type ItemCardProps = {
  readonly href: string;
  readonly title: string;
  /** Number in the catalogue, as an attribute. */
  readonly no?: string;
  /** In whose name it is decided. */
  readonly organ: ReactNode;
  /** Where it can be done: all channels, none ranked (design §5). */
  readonly places: readonly string[];
  /** Time limit in words, or a mark. */
  readonly limit: ReactNode;
  /** 方式, and marks such as 参考. */
  readonly tags?: ReactNode;
  /** Level of the heading in its page. */
  readonly level?: 2 | 3;
};

/** One service item in a list. */
export function ItemCard({ href, title, no, organ, places, limit, tags, level = 3 }: ItemCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className="card">
      <Heading className="card-title">
        {no !== undefined && <span className="card-no figures">{no}</span>}
        <a href={href}>{title}</a>
      </Heading>
      {tags !== undefined && <p className="card-tags">{tags}</p>}
      <ul className="card-facts">
        <li>
          <Icon name="document" />
          <span>{organ}</span>
        </li>
        <li>
          <Icon name="place" />
          <span>{places.join('、')}</span>
        </li>
        <li>
          <Icon name="clock" />
          <span>{limit}</span>
        </li>
      </ul>
    </article>
  );
}
