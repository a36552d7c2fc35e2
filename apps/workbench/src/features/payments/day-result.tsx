import { Link } from '@tanstack/react-router';
import type { ReconciliationView } from '@tongban/contract';
import { Input } from 'antd';
import { useState } from 'react';
import { type Column, DataTable } from '../../shell/data-table.tsx';
import { SendButton } from '../../shell/send-button.tsx';
import { instantText } from '../../words/dates.ts';
import { yuanText } from './yuan.ts';

interface DayResultProps {
  readonly result: ReconciliationView;
  readonly mayExplain: boolean;
  readonly isSending: boolean;
  readonly onExplain: (reference: string, note: string) => void;
}

type Difference = ReconciliationView['differences'][number];
type Explaining = Omit<DayResultProps, 'result'>;

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
        <DataTable
          caption={`${itemName}对账差异`}
          columns={[...COLUMNS, noteColumn(explaining)]}
          rows={differences}
          keyOf={({ reference }) => reference}
        />
      )}
    </section>
  );
}

const COLUMNS: readonly Column<Difference>[] = [
  { header: '企业参考号', cell: ({ reference }) => reference },
  {
    header: '订单号',
    cell: ({ orderNumber }) => (
      <Link to="/payments" search={{ q: orderNumber }} className="number">
        {orderNumber}
      </Link>
    ),
  },
  { header: '差异', cell: ({ kindName }) => kindName },
  { header: '我方（元）', isFigure: true, cell: ({ ourAmount }) => amountText(ourAmount) },
  { header: '企业（元）', isFigure: true, cell: ({ theirAmount }) => amountText(theirAmount) },
];

function noteColumn(explaining: Explaining): Column<Difference> {
  return { header: '说明', cell: (difference) => <Note difference={difference} {...explaining} /> };
}

function amountText(cents: number | null): string {
  return cents === null ? '无' : yuanText(cents);
}

type NoteProps = Explaining & { readonly difference: Difference };

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
      className="question-line"
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
      <SendButton type="default" loading={isSending} needs={[['原因和处理结果', note]]}>
        登记说明
      </SendButton>
    </form>
  );
}
