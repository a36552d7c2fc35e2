import { discardDraft, readDraft } from '../../../features/application-drafts/index.ts';
import { itemNamed } from '../../../features/catalogue/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import { type Answer, page, problem, redirect } from '../../site/answer.ts';
import { bindForm, bindPage, type FormCall } from '../../site/bind-page.ts';
import type { Site } from '../../site/visit.ts';
import { ReceiptPage } from './receipt-page.tsx';

/** `/receipts/:token`: only in the browser that submitted, for half an hour. */
export function receiptRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  bindPage(app, site, '/receipts/:token', async ({ visit, params }) => {
    const draft = await readDraft(ctx, { id: params.token ?? '', visitHash: visit.hash });
    const receipt = draft?.content.receipt;
    if (!draft || !receipt) return problem('not_found', { next: GONE });
    return page(
      <ReceiptPage
        shell={visit.shell}
        receipt={receipt}
        itemName={itemNamed(ctx.reference, draft.itemId)?.name ?? ''}
        clearAction={`/receipts/${draft.id}/clearing`}
        csrfToken={visit.csrfToken}
      />,
    );
  });
  const clear = async ({ visit, params }: FormCall): Promise<Answer> => {
    await discardDraft(ctx, { id: params.token ?? '', visitHash: visit.hash });
    return redirect('/');
  };
  bindForm(app, site, '/receipts/:token/clearing', clear, async ({ params }) =>
    redirect(`/receipts/${params.token ?? ''}`),
  );
}

const GONE =
  '收件凭证页只能在提交申请的浏览器里打开，30分钟后清除。申请已经收到的，请凭抄下的办件编号和查询码查询进度；没有抄下的，请带身份证件到受理地点查询。';
