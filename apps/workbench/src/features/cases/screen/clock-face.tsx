import type { CaseView } from '@tongban/contract';
import { dateText, dayText } from '../../../words/dates.ts';
import { Light } from '../light.tsx';
import { clockWords, outcomeWords, stoppedClockWords } from './clock-words.ts';

/** The clock in the head of a case: the days left, and by when. */
export function ClockFace({ of }: { readonly of: CaseView }) {
  const { clock, outcomeClock, decision, closedAt } = of;
  if (clock === null) {
    return outcomeClock && <div className="clock-face clock-outcome">{outcomeWords(outcomeClock)}</div>;
  }
  if (decision === null && closedAt !== null) return null;
  const { before, figure, after } = decision === null ? clockWords(clock) : stoppedClockWords(clock);
  const warns = decision === null || clock.light === 'red';
  return (
    <div className={`clock-face clock-${warns ? (clock.light ?? 'none') : 'green'}`}>
      <p className="figure">
        {before} <b>{figure}</b> {after}
        {decision === null && <Light light={clock.light} />}
      </p>
      <p>
        {decision && <>{dayText(decision.at)}作出决定，</>}
        {clock.dueOn && <>应于{dateText(clock.dueOn)}前办结</>}
        {clock.promisedDueOn && clock.statutoryDueOn && (
          <small>
            承诺{dateText(clock.promisedDueOn)}，法定{dateText(clock.statutoryDueOn)}
          </small>
        )}
      </p>
    </div>
  );
}
