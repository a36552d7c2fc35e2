// The company's own pages. They are the company's, so they do not look like the portal's; and they say that they are a sandbox.
import type { Charge } from './books.ts';

const KINDS = { water: '供水', electricity: '供电', gas: '燃气', heating: '供热' } as const;

/** Where the payer, or the clerk at the company's device, confirms the payment. */
export function cashierPage(place: 'cashier' | 'terminal', charge: Charge): string {
  const title = place === 'cashier' ? '收银台' : '收款终端';
  return frame(
    `${KINDS[charge.kind]}企业${title}`,
    `<dl><dt>订单号</dt><dd>${charge.orderNumber}</dd><dt>应付金额</dt><dd class="amount">${yuan(charge.amount)}元</dd></dl>
<form method="post"><button>${place === 'cashier' ? '确认支付' : '确认收款'}</button></form>`,
  );
}

/** What the terminal prints, or that a charge is over. */
export function slipPage(title: string, charge: Charge | null): string {
  if (charge === null) return frame(title, '<p>请核对收费链接。</p>');
  if (charge.payment === null) return frame('这笔收费已关闭', '<p>请返回重新下单。</p>');
  const { reference, amount } = charge.payment;
  return frame(
    title || '这笔收费已经完成',
    `<dl><dt>参考号</dt><dd id="reference">${reference}</dd><dt>实收金额</dt><dd class="amount">${yuan(amount)}元</dd></dl>`,
  );
}

function frame(title: string, content: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
body{margin:0;font:18px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;background:#f2f4f7;color:#1d2433}
main{max-width:26rem;margin:2rem auto;padding:1.5rem;background:#fff;border:1px solid #c9d1dd;border-radius:8px}
.sandbox{background:#fff4d6;color:#5c4300;padding:.5rem .75rem;border-radius:4px;font-size:.95rem}
h1{font-size:1.4rem}dt{color:#4a5568}dd{margin:0 0 .75rem}.amount{font-size:1.6rem;font-weight:700}
button{width:100%;min-height:48px;font:inherit;color:#fff;background:#1f5fa8;border:0;border-radius:6px}
</style></head><body><main><p class="sandbox">沙箱环境：这是模拟的公用企业系统，不发生真实的资金往来。</p>
<h1>${title}</h1>${content}</main></body></html>`;
}

function yuan(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
