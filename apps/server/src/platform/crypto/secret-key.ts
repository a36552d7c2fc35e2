import { createSecretKey, type KeyObject } from 'node:crypto';

const known = new WeakMap<Uint8Array, KeyObject>();

/**
 * The key as node:crypto wants it, made once: with bare bytes each use pays more for the key than for the work. The bytes
 * must not change afterwards; a key ring's never do.
 */
export function secretKeyOf(bytes: Uint8Array): KeyObject {
  const before = known.get(bytes);
  if (before) return before;
  const key = createSecretKey(bytes);
  known.set(bytes, key);
  return key;
}
