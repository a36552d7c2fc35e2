import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export type PlaceCardProps = {
  readonly name: string;
  readonly href?: string;
  /** 县政务大厅, 便民服务中心, 便民服务站 … */
  readonly kind: string;
  readonly address: ReactNode;
  readonly hours: ReactNode;
  /** A number to ring, or nothing when the county has not given one. */
  readonly phone?: string;
  readonly phoneMark?: ReactNode;
  readonly level?: 2 | 3;
};

/** A hall, centre or station: where, when, and whom to ring. */
export function PlaceCard({ name, href, kind, address, hours, phone, phoneMark, level = 3 }: PlaceCardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className="card">
      <Heading className="card-title">{href ? <a href={href}>{name}</a> : name}</Heading>
      <p className="card-tags">
        <span className="tag tag-plain">{kind}</span>
      </p>
      <ul className="card-facts">
        <li>
          <Icon name="place" label="地址" />
          <span>{address}</span>
        </li>
        <li>
          <Icon name="clock" label="服务时间" />
          <span>{hours}</span>
        </li>
        <li>
          <Icon name="phone" label="电话" />
          <span>{phone ? <a href={`tel:${phone}`}>{phone}</a> : phoneMark}</span>
        </li>
      </ul>
    </article>
  );
}
