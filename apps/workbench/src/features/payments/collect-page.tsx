import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { BillsView } from '@tongban/contract';
import { Input, Radio } from 'antd';
import { type FormEvent, useState } from 'react';
import { answerOf, problemFrom } from '../../api/api-problem.ts';
import { api } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Field, FieldGroup } from '../../shell/field.tsx';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Waiting } from '../../shell/waiting.tsx';
import { BillCards } from './bill-cards.tsx';
import { collectionsQuery } from './payment-queries.ts';
import { PaymentsHead } from './payments-head.tsx';
import './payments.css';
import { SendButton } from '../../shell/send-button.tsx';

/** 窗口代收: account → bills → order; the payer pays on the company's own device. */
export function CollectPage() {
  const collections = useQuery(collectionsQuery());
  return (
    <>
      <PaymentsHead title="窗口代收" />
      {collections.isPending && <Waiting />}
      {collections.isError && <ProblemNotice problem={problemFrom(collections.error)} />}
      {collections.data?.collections.length === 0 && (
        <EmptyState title="您的岗位不在窗口代收费用">
          <p>可以在订单登记簿查看辖区内的订单，在每日对账查看对账结果。</p>
        </EmptyState>
      )}
      {collections.data && collections.data.collections.length > 0 && <Counter {...collections.data} />}
    </>
  );
}

interface CounterProps {
  readonly placeName: string | null;
  readonly collections: readonly {
    readonly itemId: string;
    readonly itemName: string;
    readonly companyName: string | null;
    readonly open: boolean;
    readonly reasons: readonly string[];
  }[];
}

function Counter({ placeName, collections }: CounterProps) {
  const navigate = useNavigate();
  const [itemId, setItemId] = useState(collections.find(({ open }) => open)?.itemId ?? '');
  const [account, setAccount] = useState('');
  const query = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/bill-queries', { body: { itemId, account } })),
  });
  const order = useMutation({
    mutationFn: ({ billNumber, amount, key }: { billNumber: string; amount: number; key: string }) =>
      answerOf(
        api.POST('/api/v1/payment-orders', {
          body: { itemId, account, billNumber, amount },
          headers: { 'idempotency-key': key },
        }),
      ),
    onSuccess: ({ id }) => void navigate({ to: '/payments/$orderId', params: { orderId: id } }),
  });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    order.reset();
    query.mutate();
  };
  const closed = collections.filter(({ open }) => !open);
  const bills: BillsView | undefined = query.data;
  return (
    <>
      <p>{placeName}。缴费人在公用企业自己的终端上付款，资金直接进入企业账户，窗口不收、不存现金和款项。</p>
      <form className="question-line" onSubmit={ask}>
        <FieldGroup label="代收事项" id="collect-item">
          <Radio.Group
            value={itemId}
            onChange={({ target }) => {
              setItemId(String(target.value));
              query.reset();
            }}
            options={collections.map(({ itemId: value, itemName, open }) => ({
              value,
              label: itemName,
              disabled: !open,
            }))}
          />
        </FieldGroup>
        <Field label="户号" id="collect-account" required>
          <Input
            id="collect-account"
            value={account}
            autoComplete="off"
            onChange={({ target }) => {
              setAccount(target.value.trim());
              query.reset();
            }}
          />
        </Field>
        <SendButton
          loading={query.isPending}
          needs={[
            ['代收事项', itemId],
            ['户号', account],
          ]}
        >
          查询账单
        </SendButton>
      </form>
      {query.error && <ProblemNotice problem={problemFrom(query.error)} />}
      {order.error && <ProblemNotice problem={problemFrom(order.error)} />}
      {bills && (
        <BillCards
          bills={bills}
          isSending={order.isPending}
          onPay={(billNumber, amount) => order.mutate({ billNumber, amount, key: newKey() })}
        />
      )}
      {closed.length > 0 && (
        <section className="payment-closed" aria-labelledby="closed-title">
          <h2 id="closed-title">现在不能代收的事项</h2>
          <ul>
            {closed.map(({ itemId: id, itemName, reasons }) => (
              <li key={id}>
                <strong>{itemName}</strong>：{reasons.join('')}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
