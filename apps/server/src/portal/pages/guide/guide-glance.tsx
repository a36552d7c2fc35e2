import { type Guide, handlingOf, limitsOf } from '@tongban/domain/catalogue';
import type { ReactNode } from 'react';

/** 一目了然: how soon, how many materials, what it costs; the four questions that everybody asks first. */
export function GuideGlance({ guide }: { readonly guide: Guide }) {
  return (
    <dl className="glance" aria-label="一目了然">
      {cellsOf(guide).map(({ label, figure, unit, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="glance-figure">{figure}</span>
            {unit !== undefined && <span className="glance-unit">{unit}</span>}
          </dd>
          {note !== undefined && <dd className="glance-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

interface Cell {
  readonly label: string;
  readonly figure: ReactNode;
  readonly unit?: string;
  readonly note?: string;
}

function cellsOf(guide: Guide): readonly Cell[] {
  const { unit, statutoryDays, promisedDays, onTheSpot } = limitsOf(guide);
  const days = unit === 'working' ? '个工作日' : '日（自然日）';
  const atOnce = onTheSpot || promisedDays === 0;
  const isPayment = handlingOf(guide) === 'payment_order';
  const always = guide.materials.filter(({ required }) => required === true);
  const free = always.filter(
    ({ reusableLicence, source }) => reusableLicence !== null || source === 'government',
  );
  return [
    atOnce
      ? { label: '承诺时限', figure: '当场', note: isPayment ? '缴费后即时取得凭证' : '材料齐全的当场办结' }
      : { label: '承诺时限', figure: promisedDays, unit: days },
    statutoryDays > 0
      ? { label: '法定时限', figure: statutoryDays, unit: days }
      : { label: '法定时限', figure: '即时', note: '见时限依据' },
    {
      label: '申请材料',
      figure: always.length,
      unit: '项必交',
      ...(free.length > 0 ? { note: `其中${free.length}项能核验的免交` } : {}),
    },
    { label: '收费', figure: guide.fee.charged ? '按标准收取' : '不收费' },
  ];
}
