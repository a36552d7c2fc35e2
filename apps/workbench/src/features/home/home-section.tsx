import type { HomeSectionView } from '@tongban/contract';
import { HomeEntry } from './home-entry.tsx';

/** On a wide window two short sections stand beside each other, so that what waits is seen at one glance. */
const MOST_IN_HALF = 4;

interface HomeSectionProps {
  readonly of: HomeSectionView;
  /** Only somebody with posts at several places has to be told which. */
  readonly showsPlace: boolean;
}

export function HomeSection({ of, showsPlace }: HomeSectionProps) {
  const { id, title, placeName, note, entries, empty } = of;
  const isQuiet = entries.every(({ count }) => count === 0 || count === null);
  const hasNumbers = entries.some(({ count }) => count !== null);
  return (
    <section
      className={entries.length > MOST_IN_HALF ? 'home-section home-wide' : 'home-section'}
      aria-labelledby={`home-${id}`}
    >
      <header>
        <h2 id={`home-${id}`}>{title}</h2>
        {showsPlace && <span className="soft">{placeName}</span>}
      </header>
      {note && <p className="soft">{note}</p>}
      {empty !== '' && isQuiet && (hasNumbers || entries.length === 0) && (
        <p className="home-empty">{empty}</p>
      )}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <HomeEntry of={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}
