import { type AskedByCode, NumberAndCodePage } from './number-and-code-page.tsx';

export type ProgressPageProps = AskedByCode;

/** 办件进度: asks for what stands on the receipt. */
export function ProgressPage(props: ProgressPageProps) {
  return (
    <NumberAndCodePage
      {...props}
      title="办件进度"
      lead="凭收件凭证上的办件编号和查询码查询。需要补正材料的，可以在查询后直接上传。"
      path="/progress"
      description="凭办件编号和查询码查询办件进度，在线补正材料。"
      action="/progress"
      numberField={{
        label: '办件编号',
        hint: '样式如“371721-2026-000123-5”，短横线可以不填。',
        maxLength: 60,
      }}
      codeHint="收件凭证上的6位查询码；没有查询码的，填写申请人证件号码的后四位。"
      help={
        <ul>
          <li>在窗口办的：都印在窗口给您的收件凭证上。</li>
          <li>在网上办的：提交以后的“申请已收到”页面上写着，请截屏或者打印保存。</li>
          <li>
            编号找不到的，到提交申请的窗口问，或者拨打<a href="tel:12345">12345</a>。
          </li>
          <li>
            交了水、电、气、暖费的，到<a href="/pay/track">查询缴费结果</a>。
          </li>
        </ul>
      }
    />
  );
}
