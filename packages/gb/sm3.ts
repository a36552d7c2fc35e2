import { createHash, createHmac, type KeyObject } from 'node:crypto';

/** SM3 (GM/T 0004-2012) of bytes, or of a text's UTF-8 bytes: 64 lower-case hexadecimal digits. */
export function sm3(data: string | Uint8Array): string {
  return createHash('sm3').update(data).digest('hex');
}

/** HMAC with SM3 (GB/T 15852.2) in hexadecimal; texts count as UTF-8. Many with one key go faster with a `KeyObject`. */
export function hmacSm3(key: string | Uint8Array | KeyObject, data: string | Uint8Array): string {
  return createHmac('sm3', key).update(data).digest('hex');
}
