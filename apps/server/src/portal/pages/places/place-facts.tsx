import type { PlaceRecordView } from '@tongban/contract';
import { dateInShanghai, instant } from '@tongban/domain/time';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { dayText } from '../../site/dates.ts';

/** Where a place is, when it is open, whom to ring, how to get there without a map. What is not known says so. */
export function PlaceFacts({ place }: { readonly place: PlaceRecordView }) {
  const { address, phone, directions, accessibility, changedAt } = place;
  const rows: SummaryRow[] = [
    { label: '服务时间', value: <Hours place={place} /> },
    { label: '地址', value: address ?? <UnknownMark /> },
    { label: '怎么走', value: directions ?? <UnknownMark /> },
    { label: '窗口电话', value: phone === null ? <UnknownMark /> : <a href={`tel:${phone}`}>{phone}</a> },
    { label: '无障碍', value: accessibility ?? <UnknownMark /> },
    { label: '咨询投诉', value: <a href="tel:12345">12345</a> },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      {changedAt !== null && (
        <p className="fine-print">场所信息更新于{dayText(dateInShanghai(instant(changedAt)))}。</p>
      )}
    </>
  );
}

function Hours({ place: { hoursLines, open } }: { readonly place: PlaceRecordView }) {
  if (hoursLines.length === 0) return <UnknownMark />;
  return (
    <>
      <span className="place-open">{open.text}</span>
      {hoursLines.map((line) => (
        <span key={line} className="place-hours">
          {line}
        </span>
      ))}
    </>
  );
}
