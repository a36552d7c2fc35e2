import type { BillsView } from '@tongban/contract';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { Notice } from '../../components/notice.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { guideHref, payHref } from '../items/item-links.ts';
import { yuanText } from './money-text.ts';
import type { NoticeText } from './pay-page.tsx';

export type BillsPageProps = {
  readonly shell: PageShell;
  readonly csrfToken: string;
  readonly itemName: string;
  readonly bills: BillsView;
  /** As typed: the proof goes along with each bill, and is asked again when an order is made. */
  readonly proof: { readonly account: string; readonly last: string };
  readonly newKey: () => string;
  readonly notice: NoticeText | null;
  /** The bill whose amount came back wrong, and as typed. */
  readonly wrong: { readonly billNumber: string; readonly amount: string; readonly message: string } | null;
};

/** What is owed on an account, each bill with its own way to pay. */
export function BillsPage(props: BillsPageProps) {
  const { shell, itemName, bills, notice, wrong } = props;
  const { itemId, companyName } = bills;
  return (
    <Page
      shell={shell}
      title={`${itemName}账单`}
      wrong={wrong !== null}
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: itemName, href: guideHref(itemId) }, { label: '账单' }]}
      noIndex
    >
      <PageHeading eyebrow={itemName} title={bills.bills.length === 0 ? '没有待缴的账单' : '待缴账单'} />
      {notice !== null && (
        <Notice kind="warning" title={notice.title}>
          <p>{notice.text}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          { label: '收费单位', value: companyName },
          { label: '户号', value: <span className="figures">{bills.account}</span> },
          { label: '户名', value: bills.payerMasked },
          { label: '地址', value: bills.addressMasked },
        ]}
      />
      {bills.bills.length === 0 && (
        <Notice kind="success" title="该户号目前没有欠费">
          <p>对账单有疑问的，请向{companyName}核实。</p>
        </Notice>
      )}
      {bills.bills.map((bill) => (
        <BillPart key={bill.billNumber} {...props} bill={bill} />
      ))}
      <div className="actions">
        <LinkButton href={payHref(itemId)} kind="secondary">
          查询另一个户号
        </LinkButton>
      </div>
    </Page>
  );
}

function BillPart({
  csrfToken,
  bills,
  proof,
  newKey,
  wrong,
  bill,
}: BillsPageProps & { readonly bill: BillsView['bills'][number] }) {
  const { billNumber, period, outstanding, lateFee, range } = bill;
  const isWrong = wrong?.billNumber === billNumber;
  const isFixed = range !== null && range.least === range.most;
  const hidden = { ...proof, bill: billNumber, ...(isFixed ? { amount: yuanText(range.least) } : {}) };
  return (
    <Section id={`bill-${billNumber}`} title={period} note={`账单号${billNumber}`}>
      <p className="pay-amount">
        应缴<strong className="figures">{yuanText(outstanding)}</strong>元
      </p>
      {lateFee > 0 && <p className="fine-print">其中违约金{yuanText(lateFee)}元。</p>}
      {range !== null && (
        <Form
          action={`${payHref(bills.itemId)}/orders`}
          csrfToken={csrfToken}
          idempotencyKey={newKey()}
          hidden={hidden}
        >
          {!isFixed && (
            <MoneyInput
              name={`amount-${billNumber}`}
              label="缴费金额"
              hint={`公用企业允许缴${yuanText(range.least)}元到${yuanText(range.most)}元${range.most > outstanding ? '，超过应缴的部分作为预存' : ''}。`}
              value={isWrong ? wrong.amount : yuanText(Math.max(outstanding, range.least))}
              {...(isWrong ? { error: wrong.message } : {})}
            />
          )}
          <div className="actions">
            <Button>{isFixed ? `缴纳${yuanText(range.least)}元` : '下单缴费'}</Button>
          </div>
        </Form>
      )}
    </Section>
  );
}
