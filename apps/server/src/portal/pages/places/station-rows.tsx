import type { PlaceRecordView } from '@tongban/contract';
import { UnknownMark } from '../../components/unknown-mark.tsx';

/** The recorded stations of a township. */
export function StationRows({ stations }: { readonly stations: readonly PlaceRecordView[] }) {
  if (stations.length === 0) {
    return (
      <p>
        村（社区）便民服务站名单
        <UnknownMark />。
      </p>
    );
  }
  return (
    <ul className="place-rows">
      {stations.map((station) => (
        <li key={station.id}>
          <a href={station.href}>{station.name}</a>
          <span className="place-row-state">{station.open.text}</span>
        </li>
      ))}
    </ul>
  );
}
