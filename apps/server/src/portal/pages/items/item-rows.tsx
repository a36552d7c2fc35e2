import type { ReactNode } from 'react';
import { Tag } from '../../components/tag.tsx';

export type ItemRow = {
  readonly id: string;
  readonly no: number | null;
  readonly name: string;
  readonly href: string;
  /** Holder of the power, as the catalogue prints it. */
  readonly organ: string;
  /** Where there is a choice of kinds in one list. */
  readonly powerType?: string;
  /** It can be applied for here. */
  readonly open: boolean;
};

/** Items one below the other: number, name, whose it is, and whether it can be applied for online. */
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
          </div>
          {row.open && <Tag tone="active">可网上申请</Tag>}
        </li>
      ))}
    </ul>
  );
}
