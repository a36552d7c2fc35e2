import type { BillsView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { Field } from '../../shell/field.tsx';
import { readYuan, yuanText } from './yuan.ts';

interface BillCardsProps {
  readonly bills: BillsView;
  readonly isSending: boolean;
  readonly onPay: (billNumber: string, amount: number) => void;
}

/** The bills of an account; the clerk reads the masked household out to check it. */
export function BillCards({ bills, isSending, onPay }: BillCardsProps) {
  return (
    <section aria-labelledby="bills-title">
      <h2 id="bills-title">
        {bills.companyName}：{bills.payerMasked}，{bills.addressMasked}
      </h2>
      {bills.bills.length === 0 && <p>该户号目前没有欠费，无需缴费。</p>}
      <div className="bill-cards">
        {bills.bills.map((bill) => (
          <BillCard key={bill.billNumber} bill={bill} isSending={isSending} onPay={onPay} />
        ))}
      </div>
    </section>
  );
}

type BillCardProps = Omit<BillCardsProps, 'bills'> & { readonly bill: BillsView['bills'][number] };

function BillCard({ bill, isSending, onPay }: BillCardProps) {
  const { billNumber, period, outstanding, lateFee, range } = bill;
  const [typed, setTyped] = useState(yuanText(Math.max(outstanding, range?.least ?? 0)));
  const [problem, setProblem] = useState<string | undefined>();
  const pay = () => {
    const amount = readYuan(typed);
    setProblem(amount === null ? '请填写金额，例如68.40。' : undefined);
    if (amount !== null) onPay(billNumber, amount);
  };
  return (
    <article className="bill-card">
      <h3>{period}</h3>
      <p>
        应缴 <strong className="bill-amount">{yuanText(outstanding)}</strong> 元
        {lateFee > 0 && `，其中违约金${yuanText(lateFee)}元`}
      </p>
      <p className="faint">账单号 {billNumber}</p>
      {range === null ? (
        <p>没有欠费，公用企业也未开通预存。</p>
      ) : (
        <>
          <Field
            label="缴费金额（元）"
            id={`amount-${billNumber}`}
            help={`${yuanText(range.least)}元到${yuanText(range.most)}元`}
            problem={problem}
          >
            <Input
              id={`amount-${billNumber}`}
              inputMode="decimal"
              value={typed}
              disabled={range.least === range.most}
              onChange={({ target }) => setTyped(target.value)}
            />
          </Field>
          <Button type="primary" loading={isSending} onClick={pay}>
            下单，在企业终端收款
          </Button>
        </>
      )}
    </article>
  );
}
