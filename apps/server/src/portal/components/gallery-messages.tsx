import { Section } from '../layout/section.tsx';
import { EmptyState } from './empty-state.tsx';
import { LinkButton } from './link-button.tsx';
import { Notice } from './notice.tsx';
import { ReferenceMark } from './reference-mark.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { Tag } from './tag.tsx';
import { UnknownMark } from './unknown-mark.tsx';

/** Notices, tags, marks and empty pages of the gallery. */
export function GalleryMessages() {
  return (
    <Section id="messages" title="提示与标记" note="颜色只重复文字已经说明的意思；红色只用于印章和逾期。">
      <Notice kind="info" title="填写中途可以离开">
        <p>已填内容保存为草稿，30日内可以接着填写。</p>
      </Notice>
      <Notice kind="success" title="材料已补齐">
        <p>工作人员将在5个工作日内告诉您是否受理。</p>
      </Notice>
      <Notice kind="warning" title="还有一份材料没有上传">
        <p>现在可以先提交，但须在承诺的日期以前补齐。</p>
      </Notice>
      <RefusalNotice
        title="这件事目前不能在安陵堌堆镇办理"
        refusals={[
          {
            reason: '该事项在本镇的委托协议尚未报县司法局备案。',
            code: 'AUT-04',
            clause: '实施方案第三部分',
            next: '您可以在网上提交，或者到县政务大厅办理，材料和时限相同。',
            nextHref: '/places',
          },
          {
            reason: '该事项在本镇还没有对外公告开办日期。',
            code: 'AUT-09',
            clause: '《中华人民共和国行政许可法》第二十四条',
            next: '开办以后，本页会写明日期。也可拨打12345询问。',
          },
        ]}
      />
      <div className="prose">
        <p>
          <Tag>草稿</Tag> <Tag tone="active">审查中</Tag> <Tag tone="done">已办结</Tag>{' '}
          <Tag tone="heed">等您补正</Tag> <Tag tone="late">已逾期2个工作日</Tag>
        </p>
        <p>
          承诺时限：3个工作日 <ReferenceMark />
          ；窗口电话： <UnknownMark />
        </p>
      </div>
      <EmptyState title="没有找到“天使投资”">
        <p>请换一个说法试试，或者按部门查看全部事项。</p>
        <LinkButton href="/items" kind="secondary">
          查看全部事项
        </LinkButton>
      </EmptyState>
    </Section>
  );
}
