import { type CaseFlag, FLAG_NAMES } from '@tongban/domain/terms';

interface StatusTagProps {
  readonly status: string;
  readonly name: string;
  readonly flags: readonly string[];
}

export function StatusTag({ status, name, flags }: StatusTagProps) {
  return (
    <span className="tags">
      <span className={`tag tag-${status}`}>{name}</span>
      {flags.map((flag) => (
        <span key={flag} className={flag === 'overdue' ? 'tag tag-late' : 'tag tag-flag'}>
          {FLAG_NAMES[flag as CaseFlag] ?? flag}
        </span>
      ))}
    </span>
  );
}
