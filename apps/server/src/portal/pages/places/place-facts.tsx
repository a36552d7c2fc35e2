import type { PlaceRecordView } from '@tongban/contract';
import { dateInShanghai, instant } from '@tongban/domain/time';
import type { ReactNode } from 'react';
import { HoursLines } from '../../components/hours-lines.tsx';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { dayText } from '../../site/dates.ts';

/** Where a place is, when it is open, whom to ring, how to get there without a map. What is not known says so. */
export function PlaceFacts({ place }: { readonly place: PlaceRecordView }) {
  const { address, phone, directions, accessibility, hoursLines, changedAt } = place;
  const facts: readonly { readonly label: string; readonly value: ReactNode }[] = [
    { label: '服务时间', value: hoursLines.length === 0 ? null : <Hours place={place} /> },
    { label: '地址', value: address },
    { label: '怎么走', value: directions },
    { label: '窗口电话', value: phone === null ? null : <a href={`tel:${phone}`}>{phone}</a> },
    { label: '无障碍', value: accessibility },
  ];
  const unknown = facts.filter(({ value }) => value === null).map(({ label }) => label);
  const rows: SummaryRow[] = [
    ...facts.filter(({ value }) => value !== null),
    { label: '咨询投诉', value: <a href="tel:12345">12345</a> },
    ...(unknown.length === 0 ? [] : [{ label: unknown.join('、'), value: <UnknownMark /> }]),
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
  return (
    <>
      <span className="place-open">{open.text}</span>
      <HoursLines lines={hoursLines} />
    </>
  );
}
