import { useEffect, useRef } from 'react';
import { type QueueKey, queueKeyOf } from './queue-keys.ts';

/** Calls `onKey` for each shortcut pressed while the list is shown and no dialog lies over it. */
export function useQueueKeys(onKey: (key: QueueKey) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      const { key, ctrlKey, metaKey, altKey, isComposing } = event;
      const focus = { tag: target.tagName, editable: target.isContentEditable };
      const found = queueKeyOf({ key, ctrlKey, metaKey, altKey, isComposing, focus });
      if (found === null) return;
      event.preventDefault();
      latest.current(found);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
