import type { ReactNode } from 'react';

export type ItemRow = {
  readonly id: string;
  readonly no: number | null;
  readonly name: string;
  readonly href: string;
  /** Holder of the power, as the catalogue prints it. */
  readonly organ: string;
  /** Where there is a choice of kinds in one list. */
  readonly powerType?: string;
  /** How soon: 当场办结, 承诺5个工作日. */
  readonly limit: string;
  /** What can be done online. */
  readonly online: '网上可办' | '在线缴费' | '暂不能申请' | null;
  /** Why the row stands here, after a search. */
  readonly reason?: string;
};

/** Items one below the other: number, name, whose it is, how soon, and whether it can be done online. */
export function ItemRows({ rows, empty }: { readonly rows: readonly ItemRow[]; readonly empty?: ReactNode }) {
  if (rows.length === 0) return empty;
  return (
    <ul className="item-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <span className="item-no figures">{row.no ?? '—'}</span>
          <div className="item-words">
            <a className="item-name" href={row.href}>
              {row.name}
            </a>
            <p className="item-organ">
              {row.powerType !== undefined && `${row.powerType}　`}
              {row.organ}
            </p>
            {row.reason !== undefined && <p className="item-reason">{row.reason}</p>}
          </div>
          <p className="item-side">
            <span className="item-limit">{row.limit}</span>
            {row.online !== null && <span className="item-online">{row.online}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
