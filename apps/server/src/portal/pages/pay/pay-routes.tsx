import { handlingOf } from '@tongban/domain/catalogue';
import { type FoundItem, findItem } from '../../../features/catalogue/index.ts';
import {
  findPaymentService,
  originOf,
  type PaymentService,
  payOnline,
  showBills,
} from '../../../features/payments/index.ts';
import type { HttpApp } from '../../../platform/http/create-http.ts';
import type { FieldError } from '../../components/error-summary.tsx';
import { type Answer, page, problem, redirect } from '../../site/answer.ts';
import { bindForm, bindPage, type FormCall, type PageCall } from '../../site/bind-page.ts';
import { one } from '../../site/form-fields.ts';
import type { Site } from '../../site/visit.ts';
import { BillsPage, type BillsPageProps } from './bills-page.tsx';
import { readYuan } from './money-text.ts';
import { type NoticeText, PayPage, type PayPageProps } from './pay-page.tsx';
import { noticeOf } from './payment-notice.ts';

/** `/pay/:itemId`: from the account to the order; what is typed goes by post and is proven again at each step. */
export function payRoutes(app: HttpApp, site: Site): void {
  const { ctx } = site;
  bindPage(app, site, '/pay/:itemId', (call) => askAccount(site, call, {}));
  bindForm(
    app,
    site,
    '/pay/:itemId',
    async (call) => {
      const typed = proofOf(call);
      const errors = blanks(typed);
      if (errors.length > 0) return askAccount(site, call, { account: typed.account, errors }, 422);
      return billsFor(site, call, null, null);
    },
    (call) => askAccount(site, call, { account: one(call.fields, 'account'), notice: TOO_LATE }),
  );
  bindForm(
    app,
    site,
    '/pay/:itemId/orders',
    async (call) => {
      const service = await serviceFor(site, call);
      if (service === null) return askAccount(site, call, {});
      const billNumber = one(call.fields, 'bill');
      const typed = one(call.fields, 'amount') || one(call.fields, `amount-${billNumber}`);
      const amount = readYuan(typed);
      const wrong = { billNumber, amount: typed, message: '请填写金额，例如68.40。' };
      if (amount === null) return billsFor(site, call, null, wrong);
      const outcome = await payOnline(ctx, service, {
        proof: { account: proofOf(call).account, lastCharacter: proofOf(call).last, from: call.request.ip },
        billNumber,
        amount,
        visitHash: call.visit.hash,
        origin: originOf(ctx, call.request),
        idempotency: { key: one(call.fields, 'idempotencyKey'), request: `${billNumber}/${amount}` },
      });
      if (outcome.kind === 'done') return redirect(`/pay/orders/${outcome.value}`);
      if (outcome.kind !== 'refused') {
        return askAccount(
          site,
          call,
          { account: proofOf(call).account, notice: noticeOf(call, outcome) },
          409,
        );
      }
      const isAmount = outcome.refusals.every(({ code }) => code === 'PAY-06');
      const [first] = outcome.refusals;
      return isAmount && first
        ? billsFor(site, call, null, { ...wrong, message: first.next })
        : billsFor(site, call, noticeOf(call, outcome), null);
    },
    (call) => askAccount(site, call, { account: one(call.fields, 'account'), notice: TOO_LATE }),
  );
}

const TOO_LATE: NoticeText = {
  title: '页面打开的时间太久，刚才没有提交',
  text: '请重新查询账单。没有下单，也没有扣款。',
};

/** Households that the sandbox biller knows. */
const SAMPLES =
  '户号1000000001，户名最后一个字“国”；户号1000000003，“强”（两期账单）；户号1000000007，“斌”（没有欠费）。';

interface Typed {
  readonly account: string;
  readonly last: string;
}

function proofOf({ fields }: FormCall): Typed {
  return {
    account: one(fields, 'account').normalize('NFKC').replace(/[\s-]/gu, ''),
    last: one(fields, 'last').trim(),
  };
}

function blanks({ account, last }: Typed): FieldError[] {
  return [
    ...(/^[0-9A-Za-z]{4,20}$/u.test(account)
      ? []
      : [{ name: 'account', message: '请填写户号，由4到20位数字或者字母组成。' }]),
    ...(last === '' ? [{ name: 'last', message: '请填写户名的最后一个字。' }] : []),
  ];
}

function itemOf({ ctx }: Site, { params }: PageCall): FoundItem | undefined {
  const found = findItem(ctx.reference, params.itemId ?? '');
  return found !== undefined && handlingOf(found.guide) === 'payment_order' ? found : undefined;
}

async function serviceFor(site: Site, call: PageCall): Promise<PaymentService | null> {
  const { county } = call.visit;
  const found = itemOf(site, call);
  return county && found ? findPaymentService(site.ctx, county, found.item.id) : null;
}

async function askAccount(
  site: Site,
  call: PageCall,
  more: Partial<Pick<PayPageProps, 'account' | 'errors' | 'notice'>>,
  status = 200,
): Promise<Answer> {
  const found = itemOf(site, call);
  if (!found) return problem('not_found');
  const service = await serviceFor(site, call);
  const { visit } = call;
  const body = (
    <PayPage
      shell={visit.shell}
      csrfToken={visit.csrfToken}
      itemId={found.item.id}
      itemName={found.item.name}
      countyName={visit.county?.name}
      companyName={service?.companyName ?? null}
      account={more.account ?? ''}
      errors={more.errors ?? []}
      notice={more.notice ?? null}
      samples={site.ctx.demo ? SAMPLES : null}
    />
  );
  return page(body, status);
}

/** The bills of what was typed; what is wrong goes back to the account. */
async function billsFor(
  site: Site,
  call: FormCall,
  notice: NoticeText | null,
  wrong: BillsPageProps['wrong'],
): Promise<Answer> {
  const service = await serviceFor(site, call);
  const found = itemOf(site, call);
  if (service === null || !found) return askAccount(site, call, {});
  const { account, last } = proofOf(call);
  const shown = await showBills(site.ctx, service, {
    account,
    lastCharacter: last,
    from: call.request.ip,
  });
  if (shown.kind !== 'done') {
    return askAccount(site, call, { account, notice: noticeOf(call, shown) }, 422);
  }
  const body = (
    <BillsPage
      shell={call.visit.shell}
      csrfToken={call.visit.csrfToken}
      itemName={found.item.name}
      bills={shown.value}
      proof={{ account, last }}
      newKey={() => site.ctx.ids.uuid()}
      notice={notice}
      wrong={wrong}
    />
  );
  return page(body, notice === null && wrong === null ? 200 : 422);
}
