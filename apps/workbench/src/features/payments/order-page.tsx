import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { PaymentOrderView } from '@tongban/contract';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { Field } from '../../shell/field.tsx';
import { PageProblem } from '../../shell/page-problem.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { AuthorityChain } from '../authority/authority-chain.tsx';
import { OrderReceipt } from './order-receipt.tsx';
import { orderQuery } from './payment-queries.ts';
import { PaymentsHead } from './payments-head.tsx';
import './payments.css';
import { SendButton } from '../../shell/send-button.tsx';

/** One order: the terminal's reference while it waits, the receipt once it is paid. */
export function OrderPage() {
  const { orderId } = getRouteApi('/payments/$orderId').useParams();
  const found = useQuery(orderQuery(orderId));
  if (found.isPending) return <Waiting />;
  if (found.isError) return <PageProblem title="缴费订单" problem={problemFrom(found.error)} />;
  const order = found.data;
  const isOpen = order.status === 'created' || order.status === 'awaiting_payment';
  return (
    <>
      <PaymentsHead title={`${order.itemName}：${order.statusName}`} />
      <OrderReceipt order={order} />
      {isOpen && <OpenOrder order={order} />}
      <details className="payment-chain">
        <summary>代收依据</summary>
        <AuthorityChain chain={order.chain} />
      </details>
    </>
  );
}

function OpenOrder({ order }: { readonly order: PaymentOrderView }) {
  const client = useQueryClient();
  const [reference, setReference] = useState('');
  const path = { params: { path: { orderId: order.id } } };
  const show = (next: PaymentOrderView) => {
    client.setQueryData(orderQuery(order.id).queryKey, next);
    void client.invalidateQueries({ queryKey: ['payment-orders'] });
  };
  const record = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/payment-orders/{orderId}/terminal-payments', { ...path, body: { reference } }),
      ),
    onSuccess: show,
  });
  const refresh = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/payment-orders/{orderId}/status-queries', path)),
    onSuccess: show,
  });
  const cancel = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/payment-orders/{orderId}/cancellation', path)),
    onSuccess: show,
  });
  const problem = record.error ?? refresh.error ?? cancel.error;
  const send = (event: FormEvent) => {
    event.preventDefault();
    record.mutate();
  };
  return (
    <section className="payment-next" aria-labelledby="next-title">
      <h2 id="next-title">接下来</h2>
      {order.code !== null && (
        <>
          <p>请缴费人在{order.companyName}的终端上付款，再填写终端凭条上的参考号。</p>
          {order.terminalUrl !== null && (
            <p>
              <a href={order.terminalUrl} target="_blank" rel="noreferrer">
                打开演示用的企业终端
              </a>
              （演示环境用网页代替）
            </p>
          )}
          <form className="question-line" onSubmit={send}>
            <Field label="终端参考号" id="terminal-reference" required>
              <Input
                id="terminal-reference"
                value={reference}
                autoComplete="off"
                onChange={({ target }) => setReference(target.value.trim())}
              />
            </Field>
            <SendButton loading={record.isPending} needs={[['终端参考号', reference]]}>
              核对并登记
            </SendButton>
          </form>
        </>
      )}
      <div className="page-tools">
        <Button loading={refresh.isPending} onClick={() => refresh.mutate()}>
          向公用企业核对状态
        </Button>
        {order.code !== null && (
          <Button loading={cancel.isPending} onClick={() => cancel.mutate()}>
            取消订单
          </Button>
        )}
      </div>
      {problem && <ProblemNotice problem={problemFrom(problem)} />}
    </section>
  );
}
