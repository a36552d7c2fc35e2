import { Link } from '@tanstack/react-router';

/** Leads to the list of the township. */
export function TownshipLink({
  of,
}: {
  readonly of: { readonly townshipId: string; readonly townshipName: string };
}) {
  return (
    <Link to="/registers/lists/$townshipId" params={{ townshipId: of.townshipId }}>
      {of.townshipName}
    </Link>
  );
}
