import { Link } from '@tanstack/react-router';
import type { TouchedGroupView } from '@tongban/contract';

const SHOWN = 10;

const UNITS: Readonly<Record<TouchedGroupView['kind'], string>> = {
  ...{ list: '份', agreement: '份', memo: '份', missing_memo: '份' },
  ...{ seal: '枚', appointment: '人次', case: '件' },
};

/** What rests on a body by kind, each with what is to be done about it; long lists are folded. */
export function TouchedGroups({ groups }: { readonly groups: readonly TouchedGroupView[] }) {
  return (
    <ul className="touched">
      {groups.map((group) => (
        <li key={`${group.kind}${group.todo}`}>
          <p>
            <b>
              {group.title}：{group.count}
              {UNITS[group.kind]}
            </b>
            {group.todo !== '' && <span>{group.todo}</span>}
          </p>
          {group.rows.length > SHOWN ? (
            <details className="body-fold">
              <summary>
                查看全部{group.count}
                {UNITS[group.kind]}
              </summary>
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
