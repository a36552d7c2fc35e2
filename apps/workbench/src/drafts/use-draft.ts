import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from '../api/new-key.ts';
import { useSession } from '../features/sessions/use-session.ts';
import { type Draft, dropDraft, loadDraft, saveDraft } from './draft-storage.ts';

/** Some values, or how they follow from what is there now (after an upload, for example). */
export type DraftChange<T> = Partial<T> | ((now: T) => Partial<T>);

export interface DraftHandle<T> {
  readonly values: T;
  /** Sent with every try of the same form, so that a repeated one has one effect (E-42). */
  readonly key: string;
  /** Whether the values were found in the browser when the form opened. */
  readonly wasFound: boolean;
  readonly change: (part: DraftChange<T>) => void;
  /** Forgets what was typed: after it was sent, or when the person throws it away. */
  readonly clear: () => void;
}

/** The values of a form, kept in the browser tab until they are sent. */
export function useDraft<T extends object>(form: string, initial: T): DraftHandle<T> {
  const owner = useSession().accountId;
  const start = useRef(initial);
  const [found] = useState(() => loadDraft<T>(sessionStorage, owner, form));
  const [draft, setDraft] = useState<Draft<T>>(found ?? fresh(initial));
  const touched = useRef(false);
  useEffect(() => {
    if (touched.current) saveDraft(sessionStorage, owner, form, draft);
  }, [owner, form, draft]);
  const change = useCallback((part: DraftChange<T>) => {
    touched.current = true;
    setDraft(({ key, values }) => {
      const changed = typeof part === 'function' ? part(values) : part;
      return { key, values: { ...values, ...changed } };
    });
  }, []);
  const clear = useCallback(() => {
    touched.current = false;
    dropDraft(sessionStorage, owner, form);
    setDraft(fresh(start.current));
  }, [owner, form]);
  return { values: draft.values, key: draft.key, wasFound: found !== null, change, clear };
}

function fresh<T>(values: T): Draft<T> {
  return { key: newKey(), values };
}
