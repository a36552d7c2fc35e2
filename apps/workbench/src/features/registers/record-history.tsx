import type { RegisterEventView } from '@tongban/contract';
import { RecordPart } from '../../shell/record-parts.tsx';
import { ShortDigest } from '../../shell/short-digest.tsx';
import { shortInstant } from '../../words/dates.ts';

/** What was recorded, by whom and when, newest first; late entries say so (design §2.1). */
export function RecordHistory({ events }: { readonly events: readonly RegisterEventView[] }) {
  return (
    <RecordPart title="登记经过">
      <ol className="record-history">
        {events.map((event) => (
          <li key={`${event.stream}${event.version}`}>
            <p>
              <b>{event.name}</b>
              <time dateTime={event.recordedAt}>{shortInstant(event.recordedAt)}登记</time>
              {event.isLate && <span className="late-entry">补录（事实日期{event.factDay}）</span>}
            </p>
            {event.summary && <p>{event.summary}</p>}
            <p className="soft">
              登记人：{event.actorName}
              {event.organisationName && `，${event.organisationName}`}
            </p>
            <p className="faint">
              摘要 <ShortDigest of={event.hash} />
            </p>
          </li>
        ))}
      </ol>
    </RecordPart>
  );
}
