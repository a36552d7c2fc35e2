import type { OutsideDifferences } from '@tongban/contract';
import { OUTCOME_NAMES } from '@tongban/domain/terms';
import { dateText } from '../../words/dates.ts';

type Difference = OutsideDifferences['differences'][number];

interface ResultSideProps {
  readonly result: Difference['ours'];
  readonly differing: Difference['differing'];
}

/** What one side has of a result; what the other side has otherwise is said in words. */
export function ResultSide({ result, differing }: ResultSideProps) {
  if (result === null) return <>没有</>;
  const mark = (part: Difference['differing'][number]) =>
    differing.includes(part) && <strong className="status-bad">（不一致）</strong>;
  return (
    <>
      {OUTCOME_NAMES.service[result.outcome]}
      {mark('outcome')}
      <br />
      编号{result.number}
      {mark('number')}
      <br />
      {dateText(result.decidedOn)}
      {mark('decidedOn')}
    </>
  );
}
