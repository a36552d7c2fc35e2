import { useState } from 'react';

/** Which rows of a table are dealt with; all of them at first. */
export function useChosen(ids: readonly string[]) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = ids.filter((id) => !left.has(id));
  return {
    chosen,
    isChosen: (id: string) => !left.has(id),
    toggle: (id: string) => setLeft((now) => toggled(now, id)),
    toggleAll: () => setLeft(chosen.length === ids.length ? new Set(ids) : new Set()),
  };
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
