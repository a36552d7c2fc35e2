import { Link } from '@tanstack/react-router';
import type { TouchedGroupView } from '@tongban/contract';

/** More rows than this are folded: a body of the county may stand in 26 townships. */
const SHOWN = 6;

/** What rests on a body, and what is to be done about it (E-05, E-06). */
export function TouchedGroups({
  groups,
  none,
}: {
  readonly groups: readonly TouchedGroupView[];
  readonly none: string;
}) {
  if (groups.length === 0) return <p className="soft">{none}</p>;
  return (
    <ul className="touched">
      {groups.map(({ kind, title, todo, count, rows }) => (
        <li key={kind}>
          <b>
            {title}（{count}）
          </b>
          {todo !== '' && <span>{todo}</span>}
          <TouchedRows rows={rows.slice(0, SHOWN)} />
          {rows.length > SHOWN && (
            <details>
              <summary>其余{rows.length - SHOWN}项</summary>
              <TouchedRows rows={rows.slice(SHOWN)} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function TouchedRows({ rows }: Pick<TouchedGroupView, 'rows'>) {
  if (rows.length === 0) return null;
  return (
    <ul>
      {rows.map(({ id, label, to }) => (
        <li key={id}>{to === null ? label : <Link to={to}>{label}</Link>}</li>
      ))}
    </ul>
  );
}
