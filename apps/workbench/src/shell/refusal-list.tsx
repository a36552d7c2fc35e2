import type { RefusalView } from '@tongban/contract';
import { dateText } from '../words/dates.ts';

interface RefusalListProps {
  /** Of an answer about a day, each may say by when what lacks had to be there. */
  readonly refusals: readonly (RefusalView & { readonly byDay?: string | null })[];
  /** By the clock of the server, where days are told. */
  readonly today?: string;
}

/** Each reason why an act is not allowed: words first, then what would make it possible and by when, then code and clause. */
export function RefusalList({ refusals, today = '' }: RefusalListProps) {
  if (refusals.length === 0) return null;
  return (
    <ul className="refusals">
      {refusals.map(({ code, clause, text, next, byDay }) => (
        <li key={code + text}>
          <p>{text}</p>
          <p className="next">下一步：{next}</p>
          {byDay && <p className="by-day">{byWhen(byDay, today)}</p>}
          <p className="code">
            <span>{code}</span> 依据：{clause}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A day that has passed is not opened again by what is entered late (design §2.1). */
function byWhen(day: string, today: string): string {
  return day < today
    ? `最迟应当在${dateText(day)}具备，那一天已经过去；补录不改变当日的结论。`
    : `最迟${dateText(day)}具备。`;
}
