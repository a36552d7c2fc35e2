import { UnknownMark } from '../../components/unknown-mark.tsx';
import type { PageShell } from '../../layout/page.tsx';
import { TextPage } from './text-page.tsx';

/** 无障碍声明: what was done, what is not known. */
export function AccessibilityPage({ shell }: { readonly shell: PageShell }) {
  return (
    <TextPage shell={shell} title="无障碍声明" path="/accessibility" lead="让每个人都能自己办成事。">
      <h2>遵循的要求</h2>
      <p>
        本站按照《无障碍环境建设法》和信息无障碍的国家标准建设，以《网页内容无障碍指南》AA级为目标。下列内容由开发单位自行检查得出。
      </p>
      <h2>已经做到的</h2>
      <ul>
        <li>全部功能可以只用键盘完成，焦点清楚可见，页面开头可以直接跳到正文。</li>
        <li>文字与背景对比充分，不单靠颜色表达意思；放大到200%仍可使用。</li>
        <li>每个输入框都有名称，出错时说明哪一项、怎么改，适合读屏软件朗读。</li>
        <li>可以点按的区域足够大；“长辈版”的文字不小于18磅，没有广告和弹窗。</li>
        <li>不依赖脚本，旧手机和慢网络也能使用；每个页面不超过60 KB。</li>
        <li>表格在手机上逐条显示，每一格都带着自己的名称；页面可以打印，打印时不带导航。</li>
      </ul>
      <h2>还没有做到的</h2>
      <p>
        本站尚未取得第三方无障碍测评结果：
        <UnknownMark />
        。证照的PDF文件尚未全部加注结构标记，需要朗读的，请到窗口由工作人员协助。
      </p>
      <h2>遇到困难</h2>
      <p>请拨打12345，或者到任何一处便民服务中心，由工作人员帮您办理。</p>
    </TextPage>
  );
}
