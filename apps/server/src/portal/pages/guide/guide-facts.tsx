import { type Guide, limitsOf } from '@tongban/domain/catalogue';
import type { ReactNode } from 'react';
import { ReferenceMark } from '../../components/reference-mark.tsx';
import { SummaryList, type SummaryRow } from '../../components/summary-list.tsx';
import { UnknownMark } from '../../components/unknown-mark.tsx';

export type GuideFactsProps = {
  readonly guide: Guide;
  /** The holder of the power as the catalogue prints it. */
  readonly delegatingDepartment: string;
  /** The organ in the chosen county; undefined when none is chosen, null when none is registered. */
  readonly organName: string | null | undefined;
};

/** 办理要点: the facts of a guide, each marked 参考 until a county confirms its own. */
export function GuideFacts({ guide, delegatingDepartment, organName }: GuideFactsProps) {
  const { fee, result, decisionSystem } = guide;
  const rows: SummaryRow[] = [
    { label: '办理对象', value: reference(guide.serviceObjectNote) },
    { label: '实施机关', value: organ(delegatingDepartment, organName) },
    ...limitRows(guide),
    { label: '收费', value: reference(fee.charged ? `收费。${fee.note}` : feeText(fee.note)) },
    { label: '办理结果', value: reference(result.name) },
    { label: '结果有效期', value: result.validity === null ? <UnknownMark /> : reference(result.validity) },
    ...(decisionSystem.kind === 'external' ? [{ label: '办理系统', value: decisionSystem.name }] : []),
  ];
  return <SummaryList rows={rows} />;
}

function limitRows(guide: Guide): SummaryRow[] {
  const { unit, statutoryDays, promisedDays, onTheSpot } = limitsOf(guide);
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
  ];
}

function organ(printed: string, name: string | null | undefined): ReactNode {
  if (name === undefined) return printed;
  return name ?? <UnknownMark />;
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
