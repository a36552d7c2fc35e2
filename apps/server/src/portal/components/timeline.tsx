import type { ReactNode } from 'react';
import { Moment, type MomentText } from './moment.tsx';

export type TimelineEntry = {
  readonly at: MomentText;
  readonly title: string;
  /** Who did it, in whose name. */
  readonly by?: string;
  readonly detail?: ReactNode;
  /** This entry tells of something late; the title must say so too. */
  readonly late?: boolean;
};

/** What happened to a case, in the order given. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <li key={`${entry.at.iso} ${entry.title}`} className={entry.late ? 'event event-late' : 'event'}>
          <p className="event-time">
            <Moment {...entry.at} />
          </p>
          <div>
            <p className="event-title">{entry.title}</p>
            {entry.by !== undefined && <p className="event-by">{entry.by}</p>}
            {entry.detail}
          </div>
        </li>
      ))}
    </ol>
  );
}
