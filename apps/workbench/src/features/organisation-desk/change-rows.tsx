import { Link } from '@tanstack/react-router';
import type { OrganisationChangeRow } from '@tongban/contract';
import { RecordPart } from '../../shell/record-parts.tsx';
import { momentText } from '../../words/dates.ts';

/** Changes that wait for a second person; nothing while there are none. */
export function ChangeRows({ rows }: { readonly rows: readonly OrganisationChangeRow[] }) {
  if (rows.length === 0) return null;
  return (
    <RecordPart title={`等待确认的变更（${rows.length}）`}>
      <ul className="record-items">
        {rows.map(({ countyId, id, title, writtenByName, writtenAt }) => (
          <li key={id}>
            <Link
              to="/governance/organisation-changes/$countyId/$changeId"
              params={{ countyId, changeId: id }}
            >
              {title}
            </Link>
            <p className="soft">
              {writtenByName}于{momentText(writtenAt)}提出
            </p>
          </li>
        ))}
      </ul>
    </RecordPart>
  );
}
