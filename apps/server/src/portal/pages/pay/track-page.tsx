import { type AskedByCode, NumberAndCodePage } from '../progress/number-and-code-page.tsx';

export type TrackPageProps = AskedByCode;

/** 查询缴费结果: asks for what stands on the slip. */
export function PaymentTrackPage(props: TrackPageProps) {
  return (
    <NumberAndCodePage
      {...props}
      title="查询缴费结果"
      lead="凭缴费页面或者凭条上的订单号和查询码查询，可以打印缴费凭证。"
      action="/pay/track"
      numberField={{
        label: '订单号',
        hint: '样式如“P371721-2026-000123-5”，短横线可以不填。',
        maxLength: 40,
      }}
      codeHint="下单后显示的6位查询码。"
      help={
        <ul>
          <li>在网上交的：下单以后的页面上写着。</li>
          <li>在窗口交的：都印在凭条上。</li>
          <li>
            办证、登记的进度，到<a href="/progress">办件进度</a>查询。
          </li>
        </ul>
      }
    />
  );
}
