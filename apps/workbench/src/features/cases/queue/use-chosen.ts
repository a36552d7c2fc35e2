import { useState } from 'react';

/** The cases that are ticked; a page has at most twenty. */
export function useChosen() {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: (id: string) =>
      setIds((before) =>
        before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id]),
      ),
    choose: (all: readonly string[]) => setIds(new Set(all)),
    clear: () => setIds(new Set()),
  };
}
