import type { PageShell } from '../../layout/page.tsx';
import { TextPage } from './text-page.tsx';

/** How to use the site. */
export function HelpPage({
  shell,
  maxMegabytes,
}: {
  readonly shell: PageShell;
  readonly maxMegabytes: number;
}) {
  return (
    <TextPage shell={shell} title="使用帮助" path="/help" lead="不用注册，不用安装软件，手机和电脑都能用。">
      <h2>找到要办的事</h2>
      <p>
        在首页或者<a href="/search">搜索</a>
        页写下您想办的事。可以写事项的正式名称，也可以写平常的说法、一整句话、拼音或者首字母，打错个别字也能找到。写上地名的，先显示当地的办理地点。
      </p>
      <p>
        不知道叫什么的，可以按<a href="/items">权力类型</a>、<a href="/items/departments">部门</a>、
        <a href="/life-events">一件事</a>、<a href="/items/applicants/individuals">个人</a>或者
        <a href="/items/applicants/organisations">企业</a>查看全部事项。
      </p>
      <h2>选择县区</h2>
      <p>
        点页面右上方的“选择县区”，选好以后，办事指南先显示这个县区的县政务服务大厅和各便民服务中心。这个选择只影响显示，不影响您到其他县区办理。
      </p>
      <h2>网上申请</h2>
      <ol>
        <li>打开办事指南，点“网上申请”，选择受理地点。</li>
        <li>按页填写。填错的地方，页面会指出哪一项、怎么改，已填内容不会丢。</li>
        <li>上传材料，可以直接用手机拍照。每个文件不超过{maxMegabytes} MB。</li>
        <li>核对后提交，抄下办件编号和查询码。</li>
      </ol>
      <p>
        中途离开没关系：在同一个手机或者电脑的同一个浏览器里，最后一次修改后24小时内可以接着填。连点两次“提交”也只会产生一个办件。
      </p>
      <h2>查询进度和补正材料</h2>
      <p>
        在<a href="/progress">办件进度</a>
        填写办件编号和查询码。没有查询码的，填写申请人证件号码的后四位；同一办件一天输错五次，当天停止网上查询。需要补正的，查询后可以直接上传。
      </p>
      <h2>核验证照</h2>
      <p>
        用手机扫描证照上的二维码，或者在<a href="/verify">证照核验</a>输入核验码。
      </p>
      <h2>缴水电气暖费</h2>
      <p>在首页点“生活缴费”，填写户号，核对账单后缴费。款项直接交给供应企业，本站不经手资金。</p>
      <h2>打印办事指南</h2>
      <p>打开办事指南，点“打印版”，再用浏览器的打印功能打印。</p>
      <h2>需要人帮忙</h2>
      <p>
        可以到任何一处<a href="/places">便民服务中心</a>或者县政务服务大厅，请工作人员帮办；也可以拨打12345。
      </p>
      <h2 id="not-satisfied">对办理不满意</h2>
      <p>
        可以当场向窗口负责人提出，也可以拨打12345政务服务便民热线。对决定不服的，可以依法申请行政复议或者提起行政诉讼，机关、法院和期限写在每份办事指南的“不服决定怎么办”里。
      </p>
      <h2>字太小</h2>
      <p>点页面右上方的“长辈版”，文字和按钮会变大，再点一次“标准版”恢复。</p>
    </TextPage>
  );
}
