import { Link } from '@tanstack/react-router';
import type { TouchedGroupView } from '@tongban/contract';

const SHOWN = 10;

/** What rests on a body by kind, each with what is to be done about it; long lists are folded. */
export function TouchedGroups({ groups }: { readonly groups: readonly TouchedGroupView[] }) {
  return (
    <ul className="touched">
      {groups.map((group) => (
        <li key={`${group.kind}${group.todo}`}>
          <p>
            <b>
              {group.title}：{group.count}
              {group.kind === 'case' ? '件' : group.kind === 'appointment' ? '人次' : '份'}
            </b>
            {group.todo !== '' && <span>{group.todo}</span>}
          </p>
          {group.rows.length > SHOWN ? (
            <details>
              <summary>查看全部{group.count}份</summary>
              <TouchedRows of={group} />
            </details>
          ) : (
            <TouchedRows of={group} />
          )}
        </li>
      ))}
    </ul>
  );
}

function TouchedRows({ of: { rows } }: { readonly of: TouchedGroupView }) {
  if (rows.length === 0) return null;
  return (
    <ul className="touched-rows">
      {rows.map(({ id, label, to }) => (
        <li key={id}>{to === null ? label : <Link to={to}>{label}</Link>}</li>
      ))}
    </ul>
  );
}
