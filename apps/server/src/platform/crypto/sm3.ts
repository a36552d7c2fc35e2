import { createHash } from 'node:crypto';

/** SM3 (GB/T 32905) in 64 lower-case hex digits, plain and keyed; text is taken as UTF-8. */
export { hmacSm3 as hmacSm3Hex, sm3 as sm3Hex } from '@tongban/gb';

/** SM3 over several parts, as bytes. */
export function sm3Bytes(...parts: Uint8Array[]): Uint8Array {
  const hash = createHash('sm3');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
