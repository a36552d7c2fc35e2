import { Link } from '@tanstack/react-router';
import type { ReconciliationView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { instantText } from '../../words/dates.ts';
import { yuanText } from './yuan.ts';

interface DayResultProps {
  readonly result: ReconciliationView;
  readonly mayExplain: boolean;
  readonly isSending: boolean;
  readonly onExplain: (reference: string, note: string) => void;
}

/** One company's service on one day: what is equal, and each difference with its explanation. */
export function DayResult({ result, ...explaining }: DayResultProps) {
  const { itemId, itemName, companyName, equalCount, equalAmount, openDifferences, differences } = result;
  const title = `result-${itemId}`;
  return (
    <section className="day-result" aria-labelledby={title}>
      <h2 id={title}>
        {itemName}　<span className="faint">{companyName}</span>
      </h2>
      <p>
        双方一致
        <Link to="/payments" search={{ itemId, day: result.day }}>
          {equalCount}笔
        </Link>
        ，{yuanText(equalAmount)}元；
        {differences.length === 0
          ? '没有差异。'
          : `差异${differences.length}笔，待说明${openDifferences}笔。`}
        <span className="faint">对账时间：{instantText(result.comparedAt)}</span>
      </p>
      {differences.length > 0 && (
        <div className="payment-scroll">
          <table className="payment-table">
            <caption className="payment-caption">{itemName}对账差异</caption>
            <thead>
              <tr>
                <th scope="col">企业参考号</th>
                <th scope="col">订单号</th>
                <th scope="col">差异</th>
                <th scope="col" className="payment-number">
                  我方（元）
                </th>
                <th scope="col" className="payment-number">
                  企业（元）
                </th>
                <th scope="col">说明</th>
              </tr>
            </thead>
            <tbody>
              {differences.map((difference) => (
                <tr key={difference.reference}>
                  <th scope="row">{difference.reference}</th>
                  <td>
                    <Link to="/payments" search={{ q: difference.orderNumber }}>
                      {difference.orderNumber}
                    </Link>
                  </td>
                  <td>{difference.kindName}</td>
                  <td className="payment-number">{amountText(difference.ourAmount)}</td>
                  <td className="payment-number">{amountText(difference.theirAmount)}</td>
                  <td>
                    <Note difference={difference} {...explaining} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function amountText(cents: number | null): string {
  return cents === null ? '无' : yuanText(cents);
}

type NoteProps = Omit<DayResultProps, 'result'> & {
  readonly difference: ReconciliationView['differences'][number];
};

function Note({ difference, mayExplain, isSending, onExplain }: NoteProps) {
  const [note, setNote] = useState('');
  const { explanation, reference } = difference;
  if (explanation !== null) {
    return (
      <>
        {explanation.note}
        <br />
        <span className="faint">
          {explanation.explainerName}，{instantText(explanation.explainedAt)}
        </span>
      </>
    );
  }
  if (!mayExplain) return <>待说明</>;
  return (
    <form
      className="payment-ask"
      onSubmit={(event) => {
        event.preventDefault();
        onExplain(reference, note);
      }}
    >
      <Input
        aria-label={`说明${reference}的差异`}
        placeholder="原因和处理结果"
        value={note}
        maxLength={500}
        onChange={({ target }) => setNote(target.value)}
      />
      <Button htmlType="submit" loading={isSending} disabled={note.trim() === ''}>
        登记说明
      </Button>
    </form>
  );
}
