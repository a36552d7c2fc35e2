import type { ReceiptView } from '@tongban/contract';
import { parseInstant } from '@tongban/domain/time';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Receipt } from '../../components/receipt.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { Page, type PageShell } from '../../layout/page.tsx';
import { Section } from '../../layout/section.tsx';
import { dayText, momentOf } from '../../site/dates.ts';

export type ReceiptPageProps = {
  readonly shell: PageShell;
  readonly receipt: ReceiptView;
  readonly itemName: string;
  readonly clearAction: string;
  readonly csrfToken: string;
};

/** 收件凭证 of an online application: the one place that shows the code. */
export function ReceiptPage({ shell, receipt, itemName, clearAction, csrfToken }: ReceiptPageProps) {
  const { number, code, placeName, outcomeDueOn, receivedAt } = receipt;
  const at = parseInstant(receivedAt);
  return (
    <Page
      shell={shell}
      title="申请已收到"
      current="items"
      crumbs={[{ label: '首页', href: '/' }, { label: '申请已收到' }]}
      noIndex
    >
      <Receipt
        title="申请已收到"
        itemName={itemName}
        caseNo={number}
        code={code}
        receivedAt={at === null ? { iso: receivedAt, text: receivedAt } : momentOf(at)}
        rows={[
          { label: '受理地点', value: placeName },
          {
            label: '最迟答复日期',
            value: outcomeDueOn === null ? <UnknownMark /> : `${dayText(outcomeDueOn)}以前告知是否受理`,
          },
        ]}
      >
        <p>
          <strong>查询码只在这里显示一次。</strong>
          请现在抄下、截图或者打印本页；本页只能在这个浏览器里打开，30分钟后清除。
        </p>
        <div className="actions">
          <LinkButton href="/progress">查询办理进度</LinkButton>
        </div>
      </Receipt>
      <Section id="next" title="接下来">
        <ol className="flow">
          <li>
            <h3>核对材料</h3>
            <p>受理地点在五个工作日内告诉您是否受理。材料需要补正的，一次告知全部内容，您可以在网上补交。</p>
          </li>
          <li>
            <h3>审查和决定</h3>
            <p>受理以后开始计算办理期限，办到哪一步，可以随时凭办件编号和查询码查询。</p>
          </li>
          <li>
            <h3>领取结果</h3>
            <p>办好以后由受理地点送达。证照上的二维码可以在本站核验真伪。</p>
          </li>
        </ol>
      </Section>
      <Form action={clearAction} csrfToken={csrfToken}>
        <p className="fine-print">在别人的手机或者公用电脑上办理的，抄好编号和查询码以后，请清除本页。</p>
        <div className="actions actions-minor">
          <Button kind="secondary">已经抄好，清除本页</Button>
        </div>
      </Form>
    </Page>
  );
}
