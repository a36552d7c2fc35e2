import { type Refusal, refuse } from '../terms/index.ts';
import type { ListRow } from './delegation-list.ts';
import type { ListedItem } from './list-fault.ts';

const UNIT_NAMES = { working: '个工作日', calendar: '日' } as const;

/**
 * CAS-05: acceptance, transfer and approval together take no longer than the law gives. A limit that is not known
 * (待县补充), or a payment, which has none, is not compared. Null = nothing wrong.
 */
export function checkRowLimits({ limits, mode }: ListRow, item: ListedItem | undefined): Refusal | null {
  if (!limits || !item?.statutory || mode === 'collection_service') return null;
  const { acceptDays, transferDays, approveDays } = limits;
  const sum = acceptDays + transferDays + approveDays;
  const unit = UNIT_NAMES[item.statutory.unit];
  if (sum <= item.statutory.days) return null;
  return refuse('CAS-05', {
    text: `事项${item.name}受理${acceptDays}、转递${transferDays}、审批${approveDays}，共${sum}${unit}，超过法定时限${item.statutory.days}${unit}。`,
  });
}
