import { Section } from '../layout/section.tsx';
import { DataTable } from './data-table.tsx';
import { Disclosure } from './disclosure.tsx';
import { Pagination } from './pagination.tsx';
import { ReferenceMark } from './reference-mark.tsx';
import { StepList } from './step-list.tsx';
import { SummaryList } from './summary-list.tsx';
import { Tag } from './tag.tsx';
import { Timeline } from './timeline.tsx';
import { UnknownMark } from './unknown-mark.tsx';

/** Facts, steps, events and tables of the gallery. */
export function GalleryFacts() {
  return (
    <>
      <Section id="facts" title="办理要点">
        <SummaryList
          rows={[
            { label: '决定机关', value: '县行政审批服务局（委托乡镇人民政府办理）' },
            {
              label: '法定时限',
              value: (
                <>
                  自收到材料之日起15日 <ReferenceMark />
                </>
              ),
            },
            { label: '窗口电话', value: <UnknownMark /> },
            { label: '经营场所', value: '安兴镇安兴街16号', action: { href: '#f-address', label: '修改' } },
          ]}
        />
      </Section>
      <Section id="steps" title="办理环节">
        <StepList
          steps={[
            { title: '填写申请', state: 'done', href: '#form' },
            { title: '上传材料', state: 'done' },
            {
              title: '核对并提交',
              state: 'current',
              detail: '请逐项核对。提交以后如需改动，请联系受理窗口。',
            },
            {
              title: '等待受理',
              state: 'ahead',
              detail: '5个工作日内告知结果，逾期不告知的，自收到材料之日起即为受理。',
            },
          ]}
        />
      </Section>
      <Section id="timeline" title="办理经过">
        <Timeline
          entries={[
            {
              at: { iso: '2026-11-24T09:05:00+08:00', text: '2026年11月24日 9时05分' },
              title: '已超过承诺时限2个工作日，县级部门已收到督办提醒',
              late: true,
            },
            {
              at: { iso: '2026-11-12T10:20:00+08:00', text: '2026年11月12日 10时20分' },
              title: '安兴镇人民政府受理申请',
              by: '以县行政审批服务局名义',
              detail: <p>受理通知书已送达。</p>,
            },
            {
              at: { iso: '2026-11-11T16:40:00+08:00', text: '2026年11月11日 16时40分' },
              title: '收到申请材料',
            },
          ]}
        />
      </Section>
      <Section id="table" title="我的办件">
        <DataTable
          caption="近三个月提交的申请"
          columns={[
            { key: 'item', label: '事项' },
            { key: 'no', label: '办件编号' },
            { key: 'due', label: '应办结日期' },
            { key: 'left', label: '剩余工作日', numeric: true },
            { key: 'state', label: '状态' },
          ]}
          rows={[
            {
              id: '1',
              cells: {
                item: <a href="/my/1">食品小作坊、小餐饮登记</a>,
                no: '371702-2026-0001238-7',
                due: '2026年12月2日',
                left: '6',
                state: <Tag tone="active">审查中</Tag>,
              },
            },
            {
              id: '2',
              cells: {
                item: <a href="/my/2">个体工商户登记注册</a>,
                no: '371702-2026-0001106-3',
                due: '2026年11月20日',
                left: '0',
                state: <Tag tone="late">已逾期2个工作日</Tag>,
              },
            },
          ]}
        />
        <Pagination page={2} pageCount={5} total={87} hrefOf={(page) => `?page=${page}`} />
      </Section>
      <Section id="questions" title="常见问题">
        <Disclosure title="乡镇办的证，和县里办的有什么不同？" open>
          <p>没有不同。决定以县级部门的名义作出，全县有效。</p>
        </Disclosure>
        <Disclosure title="可以请别人代办吗？">
          <p>可以。请带上双方身份证件和委托书；法律规定必须本人到场的除外。</p>
        </Disclosure>
      </Section>
    </>
  );
}
