import type { PlaceClosureView, PlaceRecordView } from '@tongban/contract';
import { Notice } from '../../components/notice.tsx';
import { dayText } from '../../site/dates.ts';
import { HALL, placeHref } from './place-links.ts';

/** 暂停服务, now or to come; what stays open stands beside it (E-60, R-1.1.6). */
export function ClosureNotice({ place }: { readonly place: PlaceRecordView }) {
  const [closure] = place.closures;
  if (closure === undefined) return null;
  return (
    <Notice kind="warning" title={`${place.name}${daysText(closure)}暂停服务`}>
      <p>
        原因：{closure.reasonName}
        {closure.note !== null && `（${closure.note}）`}。
      </p>
      {place.kind !== 'hall' && (
        <p>
          这期间<a href={placeHref(place.countyId, HALL)}>{place.countyName}政务服务大厅</a>和
          <a href="/items">网上申请</a>照常，条件、材料和期限相同。
        </p>
      )}
    </Notice>
  );
}

function daysText({ from, until }: PlaceClosureView): string {
  if (until === null) return `自${dayText(from)}起`;
  return from === until ? `于${dayText(from)}` : `自${dayText(from)}至${dayText(until)}`;
}
