import { UnknownMark } from '../../components/unknown-mark.tsx';
import type { PageShell } from '../../layout/page.tsx';
import { TextPage } from './text-page.tsx';

/** What is known of a visitor, why, and how long: as the system really does it. */
export function PrivacyPage({ shell }: { readonly shell: PageShell }) {
  return (
    <TextPage shell={shell} title="隐私说明" path="/privacy" lead="只收集办事需要的内容，只用来办这件事。">
      <h2>收集什么</h2>
      <ul>
        <li>浏览指南、搜索事项、查找网点：不要求登录，不收集个人信息，不保存您搜索过的内容。</li>
        <li>网上申请：您填写的内容和上传的材料，用于受理、审查、决定、送达和依法归档。</li>
        <li>查询进度：您输入的编号和查询码只用于核对；当天输错的次数按办件编号记录，防止他人试探。</li>
      </ul>
      <h2>怎样保存</h2>
      <ul>
        <li>身份证号码、电话、填写内容和文件，全部加密保存；办理记录中不含个人信息。</li>
        <li>
          没有提交的草稿和材料，最后一次修改24小时后删除，也可以自己随时删除；提交后草稿随即删除，收件凭证页保留30分钟。
        </li>
        <li>
          已提交的办件依法归档，保管期限：
          <UnknownMark />。
        </li>
      </ul>
      <h2>谁能看到</h2>
      <p>
        只有办理这件事的工作人员。证件号码和电话默认遮盖，查看完整内容须写明目的；每一次查看都有记录，记录不能修改。
      </p>
      <h2>Cookie</h2>
      <p>
        本站只使用三个Cookie：一个用来在24小时内找回您的草稿、防止他人冒用您的页面提交；另外两个只在您选择以后才有，分别记住“长辈版”和您选择的县区，保存一年，可以随时取消。没有广告，没有第三方统计，不跟踪您访问其他网站。
      </p>
      <h2>您的权利</h2>
      <p>
        您可以依法查阅、复制、更正自己的信息。请到受理地点办理，或者拨打12345。个人信息处理者的名称和联系方式：
        <UnknownMark />。
      </p>
    </TextPage>
  );
}
