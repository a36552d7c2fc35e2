import { describe, expect, it } from 'vitest';
import { dropDraft, dropDrafts, loadDraft, saveDraft } from './draft-storage.ts';

class TabStorage {
  readonly #entries = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;

  get length() {
    return this.#entries.size;
  }
  key(index: number) {
    return [...this.#entries.keys()][index] ?? null;
  }
  getItem(name: string) {
    return this.#entries.get(name) ?? null;
  }
  setItem(name: string, value: string) {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.#entries.set(name, value);
  }
  removeItem(name: string) {
    this.#entries.delete(name);
  }
}

describe('E-42 nothing typed is lost', () => {
  it('a draft comes back with its values and the same key', () => {
    const store = new TabStorage();
    saveDraft(store, 'a1', 'intake', { key: 'k1', values: { name: '示例' } });
    expect(loadDraft(store, 'a1', 'intake')).toEqual({ key: 'k1', values: { name: '示例' } });
    dropDraft(store, 'a1', 'intake');
    expect(loadDraft(store, 'a1', 'intake')).toBeNull();
  });

  it('a damaged draft is no draft', () => {
    const store = new TabStorage();
    store.setItem('tongban.draft.a1.intake', '{"key":');
    expect(loadDraft(store, 'a1', 'intake')).toBeNull();
    store.setItem('tongban.draft.a1.intake', '[]');
    expect(loadDraft(store, 'a1', 'intake')).toBeNull();
  });

  it('a full storage is told, not thrown', () => {
    const store = new TabStorage();
    store.room = 10;
    expect(saveDraft(store, 'a1', 'intake', { key: 'k1', values: '很长的内容' })).toBe(false);
  });
});

describe('a counter is shared', () => {
  it('the next account neither reads nor keeps the drafts of the last one', () => {
    const store = new TabStorage();
    saveDraft(store, 'a1', 'intake', { key: 'k1', values: 1 });
    saveDraft(store, 'a2', 'intake', { key: 'k2', values: 2 });
    store.setItem('other', 'kept');
    expect(loadDraft(store, 'a3', 'intake')).toBeNull();
    dropDrafts(store, 'a2');
    expect(loadDraft(store, 'a1', 'intake')).toBeNull();
    expect(loadDraft(store, 'a2', 'intake')).toEqual({ key: 'k2', values: 2 });
    dropDrafts(store);
    expect(loadDraft(store, 'a2', 'intake')).toBeNull();
    expect(store.getItem('other')).toBe('kept');
  });
});
