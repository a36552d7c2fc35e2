import type { DraftRowView, ListDeskItemView } from '@tongban/contract';

const STEPS = [
  ['acceptDays', '受理'],
  ['transferDays', '转递'],
  ['approveDays', '审批'],
] as const;

type Limits = NonNullable<DraftRowView['limits']>;

interface RowLimitsInputProps {
  readonly row: DraftRowView;
  readonly name: string;
  readonly statutory: ListDeskItemView['statutory'];
  readonly onChange: (part: Partial<DraftRowView>) => void;
}

/** Days of the three steps, in the unit of the statutory limit; all empty = not shared out. The sum is told, the rule is the server's. */
export function RowLimitsInput({ row, name, statutory, onChange }: RowLimitsInputProps) {
  const { limits, mode } = row;
  if (mode === 'collection_service') return <span className="faint">缴费，无时限</span>;
  const write = (step: keyof Limits, text: string) => {
    const digits = text.replace(/\D/gu, '').slice(0, 3);
    if (digits === '' && limits !== null && STEPS.every(([each]) => each === step || limits[each] === 0)) {
      return onChange({ limits: null });
    }
    const before = limits ?? { acceptDays: 0, transferDays: 0, approveDays: 0 };
    onChange({ limits: { ...before, [step]: Number(digits) } });
  };
  const sum = limits && limits.acceptDays + limits.transferDays + limits.approveDays;
  return (
    <div className="row-limits">
      {STEPS.map(([step, label], index) => (
        <span key={step}>
          {index > 0 && <span aria-hidden="true">＋</span>}
          <input
            data-column={step}
            aria-label={`${name}的${label}时限`}
            inputMode="numeric"
            autoComplete="off"
            value={limits === null ? '' : String(limits[step])}
            onChange={(event) => write(step, event.target.value)}
          />
        </span>
      ))}
      {sum !== null && statutory !== null && (
        <small>
          共{sum}，法定{statutory.days}
        </small>
      )}
    </div>
  );
}
