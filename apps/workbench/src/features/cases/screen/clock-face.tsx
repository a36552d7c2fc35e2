import type { CaseView } from '@tongban/contract';
import { dateText } from '../../../words/dates.ts';
import { Light } from '../light.tsx';
import { clockWords, outcomeWords } from './clock-words.ts';

/** The clock in the head of a case: the days left, and by when. */
export function ClockFace({ of }: { readonly of: CaseView }) {
  const { clock, outcomeClock } = of;
  if (clock === null) {
    return outcomeClock && <div className="clock-face clock-outcome">{outcomeWords(outcomeClock)}</div>;
  }
  const { before, figure, after } = clockWords(clock);
  return (
    <div className={`clock-face clock-${clock.light ?? 'none'}`}>
      <p className="figure">
        {before} <b>{figure}</b> {after}
        <Light light={clock.light} />
      </p>
      <p>
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
