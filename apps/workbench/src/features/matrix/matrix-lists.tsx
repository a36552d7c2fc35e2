import { Link } from '@tanstack/react-router';
import type { MatrixView } from '@tongban/contract';
import { STANDING_NAMES, STANDINGS } from '@tongban/domain/terms';
import { StandingMark } from '../registers/standing-mark.tsx';

/** The same for a phone: one card a township with its sums, each leading to its list. */
export function MatrixLists({ matrix }: { readonly matrix: MatrixView }) {
  return (
    <div className="matrix-lists">
      {matrix.counties.map((county) => (
        <section key={county.id} aria-labelledby={`matrix-${county.id}`}>
          <h2 id={`matrix-${county.id}`}>{county.name}</h2>
          <ul>
            {county.townships.map(({ id, name, counts }) => (
              <li key={id}>
                <Link to="/registers/lists/$townshipId" params={{ townshipId: id }}>
                  {name}
                </Link>
                <p>
                  {STANDINGS.filter((standing) => (counts[standing] ?? 0) > 0).map((standing) => (
                    <StandingMark
                      key={standing}
                      standing={standing}
                      name={`${STANDING_NAMES[standing]}${counts[standing]}项`}
                    />
                  ))}
                  {Object.keys(counts).length === 0 && <span className="soft">还没有列入清单的事项</span>}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
