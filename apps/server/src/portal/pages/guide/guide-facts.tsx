import { type CatalogueItem, type Guide, handlingOf, limitsOf } from '@tongban/domain/catalogue';
import type { ReactNode } from 'react';
import { departmentOf } from '../../../features/catalogue/index.ts';
import { ReferenceMark } from '../../components/reference-mark.tsx';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';
import { APPLICANT_KIND_NAMES } from '../apply/applicant-kinds.ts';
import { departmentHref } from '../items/item-links.ts';

export type GuideFactsProps = {
  readonly item: CatalogueItem;
  readonly guide: Guide;
  /** The organ in the chosen county; undefined when none is chosen, null when none is registered. */
  readonly organName: string | null | undefined;
};

/** 办理要点, each marked 参考 until a county confirms its own: for whom, what it costs, what one gets. */
export function GuideFacts({ guide }: Pick<GuideFactsProps, 'guide'>) {
  const { fee, result } = guide;
  const kinds = guide.applicantKinds.map((kind) => APPLICANT_KIND_NAMES[kind]).join('、');
  const rows: SummaryRow[] = [
    { label: '办理对象', value: reference(guide.serviceObjectNote, `申请人类型：${kinds}`) },
    { label: '收费', value: reference(fee.charged ? `收费。${fee.note}` : feeText(fee.note)) },
    { label: '办理结果', value: reference(result.name) },
    ...(handlingOf(guide) === 'payment_order'
      ? []
      : [
          {
            label: '结果有效期',
            value: result.validity === null ? <UnknownMark /> : reference(result.validity),
          },
        ]),
  ];
  return <SummaryList rows={rows} />;
}

/** 部门和时限: who entrusts, who supervises, within which time by which rule, and in whose system. */
export function GuideOrgans({ item, guide, organName }: GuideFactsProps) {
  const { decisionSystem } = guide;
  const rows: SummaryRow[] = [
    {
      label: '赋权部门',
      value: <a href={departmentHref(departmentOf(item).id)}>{item.delegatingDepartment}</a>,
    },
    { label: '监管部门', value: item.supervisingDepartment },
    ...(organName === undefined ? [] : [{ label: '本县区实施机关', value: organName ?? <UnknownMark /> }]),
    ...limitRows(guide),
    ...(decisionSystem.kind === 'external'
      ? [{ label: '办理系统', value: `${decisionSystem.name}。证照由该系统制发，本站不另行制作。` }]
      : []),
  ];
  return <SummaryList rows={rows} />;
}

/** 法定时限, 承诺时限 and what an extension may add, each with its unit and from when it counts. */
function limitRows(guide: Guide): SummaryRow[] {
  const { unit, statutoryDays, promisedDays, onTheSpot, extensionDays } = limitsOf(guide);
  const days = (count: number) => (unit === 'working' ? `${count}个工作日` : `${count}日（自然日）`);
  const fromWhen = guide.clockStart === 'acceptance' ? '自受理之日起' : '自收到齐全的申请材料之日起';
  const atOnce = onTheSpot || promisedDays === 0;
  return [
    ...(statutoryDays > 0
      ? [
          {
            label: '法定时限',
            value: reference(`${fromWhen}${days(statutoryDays)}`, guide.statutoryDaysBasis),
          },
        ]
      : [{ label: '时限依据', value: reference(guide.statutoryDaysBasis) }]),
    {
      label: '承诺时限',
      value: reference(atOnce ? '材料齐全的，当场办结' : `${fromWhen}${days(promisedDays)}`),
    },
    ...(extensionDays === null
      ? []
      : [
          { label: '可以延长', value: reference(`经批准可以延长${days(extensionDays)}，延长的理由会告知您`) },
        ]),
  ];
}

function feeText(note: string): string {
  return note === '不收费' ? '不收费' : `不收费。${note}`;
}

function reference(text: string, basis?: string): ReactNode {
  return (
    <>
      {text} <ReferenceMark />
      {basis !== undefined && <span className="fact-basis">{basis}</span>}
    </>
  );
}
