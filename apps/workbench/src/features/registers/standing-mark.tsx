import { STANDING_NAMES, type Standing } from '@tongban/domain/terms';
import './standing-mark.css';

/** A sign for each standing: the shape says it where the colour cannot (design §11). */
const SIGNS: Readonly<Record<string, string>> = {
  live: '●',
  limited: '◐',
  stopped: '■',
  preparing: '○',
  recalled: '×',
};

export function signOf(standing: string): string {
  return SIGNS[standing] ?? '';
}

export function StandingMark({ standing, name }: { readonly standing: string; readonly name: string }) {
  return (
    <span className={`standing standing-${standing}`}>
      <span aria-hidden="true">{signOf(standing)}</span>
      {name}
    </span>
  );
}

/** What each sign means. */
export function StandingLegend() {
  return (
    <ul className="standing-legend" aria-label="图例">
      {Object.keys(SIGNS).map((standing) => (
        <li key={standing}>
          <StandingMark standing={standing} name={STANDING_NAMES[standing as Standing]} />
        </li>
      ))}
      <li>空白：{STANDING_NAMES.unlisted}</li>
    </ul>
  );
}
