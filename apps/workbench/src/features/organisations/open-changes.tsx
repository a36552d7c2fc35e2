import { Link } from '@tanstack/react-router';
import type { OrganisationChangeRow } from '@tongban/contract';
import { instantText } from '../../words/dates.ts';

/** Changes that wait for a second person; nothing at all where there are none. */
export function OpenChanges({ rows }: { readonly rows: readonly OrganisationChangeRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="notice notice-heed" aria-label="等待确认的变更">
      <p className="notice-title">等待另一人确认</p>
      <ul>
        {rows.map(({ countyId, id, title, writtenByName, writtenAt }) => (
          <li key={id}>
            <Link
              to="/governance/organisation-changes/$countyId/$changeId"
              params={{ countyId, changeId: id }}
            >
              {title}
            </Link>
            <small className="change-by">
              {writtenByName}，{instantText(writtenAt)}提出
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
