import { useQuery } from '@tanstack/react-query';
import type { PlaceFactsView, PlaceRecordView } from '@tongban/contract';
import { Button } from 'antd';
import { instantText } from '../../words/dates.ts';
import { differences } from './place-differences.ts';
import { readOwnPlace } from './place-queries.ts';

interface PlaceConflictProps {
  /** What was on screen when the form was filled in. */
  readonly place: PlaceRecordView;
  readonly typed: PlaceFactsView;
  /** Saves what was typed over the newer version. */
  readonly onKeep: (newerVersion: number) => void;
  /** Throws away what was typed and shows the newer version. */
  readonly onDrop: () => void;
}

/** Somebody else was faster (E-41): what they changed, and the choice, which nobody else makes for the person. */
export function PlaceConflict({ place, typed, onKeep, onDrop }: PlaceConflictProps) {
  const newer = useQuery({
    queryKey: ['newer-place', place.countyId, place.id, place.version],
    queryFn: () => readOwnPlace(place.countyId, place.id),
    gcTime: 0,
  });
  const changed = newer.data ? differences(typed, newer.data) : [];
  return (
    <section className="notice notice-heed" role="alert">
      <p className="notice-title">场所信息已被他人更新</p>
      {newer.data?.changedAt && <p>最近一次更新：{instantText(newer.data.changedAt)}。</p>}
      {changed.length > 0 && <p>与您填写的不同：{changed.join('、')}。</p>}
      <p>本次保存没有生效，您填写的内容已保留。</p>
      <Button disabled={!newer.data} onClick={() => newer.data && onKeep(newer.data.version)}>
        仍按我填写的保存
      </Button>
      <Button onClick={onDrop}>放弃我填写的，查看最新内容</Button>
    </section>
  );
}
