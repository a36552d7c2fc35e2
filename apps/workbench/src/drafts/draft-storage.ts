/** What has been typed into one form and not been sent; `key` makes a repeated sending one effect (E-42). */
export interface Draft<T> {
  readonly key: string;
  readonly values: T;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'tongban.draft.';

/** The stored draft of a form, or null. Drafts are kept by account, and only as long as the browser tab lives. */
export function loadDraft<T>(store: Store, owner: string, form: string): Draft<T> | null {
  const text = store.getItem(nameOf(owner, form));
  if (text === null) return null;
  try {
    const draft: unknown = JSON.parse(text);
    return isDraft<T>(draft) ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft; false when the browser has no room for it. */
export function saveDraft<T>(store: Store, owner: string, form: string, draft: Draft<T>): boolean {
  try {
    store.setItem(nameOf(owner, form), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(store: Store, owner: string, form: string): void {
  store.removeItem(nameOf(owner, form));
}

/** Removes all drafts, or all but those of `owner`: a counter is shared, the next person must not read the last one's. */
export function dropDrafts(store: Store, owner: string | null = null): void {
  const names = Array.from({ length: store.length }, (_, index) => store.key(index));
  for (const name of names) {
    const isOwn = owner !== null && name?.startsWith(`${PREFIX}${owner}.`);
    if (name?.startsWith(PREFIX) && !isOwn) store.removeItem(name);
  }
}

function nameOf(owner: string, form: string): string {
  return `${PREFIX}${owner}.${form}`;
}

function isDraft<T>(value: unknown): value is Draft<T> {
  return typeof value === 'object' && value !== null && 'key' in value && 'values' in value;
}
