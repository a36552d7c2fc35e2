import type { DocumentModel } from './document-model.ts';

/**
 * The one text of a paper: JSON with sorted keys and no white space, as RFC 8785 (JCS) writes it. The shell's SM3 over its
 * UTF-8 bytes is the final hash that a seal request binds to (R-1.2.8, SEA-04, E-14). The format's name keeps it apart from
 * every other text that is hashed, and lets a later shape of the model have another hash.
 */
export function canonicalContent(model: DocumentModel): string {
  return canonical({ format: 'tongban-document-1', model });
}

function canonical(value: unknown): string {
  if (value === null || typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`a document model holds only strings, lists and objects, not ${typeof value}`);
}
