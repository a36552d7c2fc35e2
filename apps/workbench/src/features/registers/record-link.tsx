import { Link } from '@tanstack/react-router';
import type { RegisterKind } from './register-kinds.ts';

interface RecordLinkProps {
  readonly register: Exclude<RegisterKind, 'delegations'>;
  readonly of: { readonly countyId: string; readonly id: string };
  readonly children: string;
}

/** Leads from a row of a register to its record. */
export function RecordLink({ register, of: { countyId, id }, children }: RecordLinkProps) {
  return (
    <Link to="/registers/$register/$countyId/$recordId" params={{ register, countyId, recordId: id }}>
      {children}
    </Link>
  );
}
