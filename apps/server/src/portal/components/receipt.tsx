import type { ReactNode } from 'react';
import { Moment, type MomentText } from './moment.tsx';
import { SummaryList, type SummaryRow } from './summary-list.tsx';

export type ReceiptProps = {
  readonly title: string;
  readonly caseNo: string;
  /** The six characters that open the public progress page. */
  readonly code: string;
  readonly itemName: string;
  readonly receivedAt: MomentText;
  readonly rows?: readonly SummaryRow[];
  /** What happens next, and the ways to print or ask. */
  readonly children?: ReactNode;
};

/** Proof that the application has arrived (anchors 2.2-1: people must not have to guess). Prints on one sheet. */
export function Receipt({ title, caseNo, code, itemName, receivedAt, rows = [], children }: ReceiptProps) {
  return (
    <section className="receipt" aria-labelledby="receipt-title">
      <h1 className="receipt-title" id="receipt-title">
        {title}
      </h1>
      <p className="receipt-item">{itemName}</p>
      <dl className="receipt-numbers">
        <div>
          <dt>办件编号</dt>
          <dd className="figures">{caseNo}</dd>
        </div>
        <div>
          <dt>查询码</dt>
          <dd className="figures receipt-code">{code}</dd>
        </div>
      </dl>
      <p>请记下办件编号和查询码，查询办理进度时需要同时填写这两项。请勿将查询码告诉他人。</p>
      <SummaryList rows={[{ label: '收到时间', value: <Moment {...receivedAt} /> }, ...rows]} />
      {children}
    </section>
  );
}
