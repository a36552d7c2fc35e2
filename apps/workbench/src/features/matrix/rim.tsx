import { Link } from '@tanstack/react-router';
import { NOTHING, rimText } from './cell-text.ts';

interface RimProps {
  readonly counts: Readonly<Record<string, number>>;
  readonly search: { readonly county?: string; readonly township?: string; readonly item?: string };
}

/** A sum at the rim, which leads to the list that was counted. */
export function Rim({ counts, search }: RimProps) {
  const text = rimText(counts);
  if (text === NOTHING) return text;
  return (
    <Link to="/registers/$register" params={{ register: 'delegations' }} search={search} tabIndex={-1}>
      {text}
    </Link>
  );
}
