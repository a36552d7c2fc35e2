import type { ConsequencesView } from '@tongban/contract';
import { RefusalList } from '../../shell/refusal-list.tsx';
import { dateText } from '../../words/dates.ts';

/** What follows from an end before it is recorded: which powers are lost, and which cases are in flight. */
export function Consequences({
  of: { from, refusals, inFlightText, items },
}: {
  readonly of: ConsequencesView;
}) {
  if (refusals.length > 0) return <RefusalList refusals={refusals} />;
  const lost = items.filter(({ isLost }) => isLost);
  const cases = items.reduce((sum, { openCases }) => sum + openCases, 0);
  return (
    <section className="paper-consequences" aria-label="后果" aria-live="polite">
      <p>
        {dateText(from)}起，乡镇（街道）在{lost.length}个事项上不再有权办理；现有在办办件{cases}件，
        {inFlightText}。
      </p>
      <ul>
        {items
          .filter(({ isLost, openCases }) => isLost || openCases > 0)
          .map(({ id, no, name, isLost, openCases }) => (
            <li key={id}>
              {no !== null && `${no} `}
              {name}：{isLost ? '失去权限' : '不受影响，由其他协议承接或者尚未实施'}
              {openCases > 0 && `，在办${openCases}件`}
            </li>
          ))}
      </ul>
    </section>
  );
}
