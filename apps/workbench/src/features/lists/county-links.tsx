import { Link } from '@tanstack/react-router';

interface CountyLinksProps {
  readonly to: '/governance/lists' | '/governance/entrustability';
  readonly counties: readonly { readonly id: string; readonly name: string }[];
  readonly current: string;
}

/** Other counties of somebody who governs several. */
export function CountyLinks({ to, counties, current }: CountyLinksProps) {
  if (counties.length < 2) return null;
  return (
    <nav className="list-counties" aria-label="县区">
      {counties.map(({ id, name }) => (
        <Link key={id} to={to} search={{ county: id }} aria-current={id === current ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
