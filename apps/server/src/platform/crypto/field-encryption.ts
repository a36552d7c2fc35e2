import { randomBytes } from 'node:crypto';
import { type CipherName, ciphers, isCipherName } from './ciphers.ts';
import type { KeyRing } from './key-ring.ts';

/** Where an encrypted value stands: it can be read at no other place (associated data, design §6). */
export interface FieldPlace {
  readonly table: string;
  readonly column: string;
  /** The row's key, county included for tables keyed by county. */
  readonly row: string;
}

const nonceLength = 12;

/** Encrypts text for one place: `algorithm:keyId:nonce:ciphertext`, the last two base64url. */
export function encryptField(
  keys: KeyRing,
  place: FieldPlace,
  plaintext: string,
  algorithm: CipherName = 'aes-256-gcm',
): string {
  const { header, nonce, sealed } = encryptBytes(keys, place, Buffer.from(plaintext, 'utf8'), algorithm);
  return `${header}:${encode(nonce)}:${encode(sealed)}`;
}

/** Reads a value written by `encryptField` at the same place. Throws when it was altered or moved. */
export function decryptField(keys: KeyRing, place: FieldPlace, stored: string): string {
  const [algorithm, keyId, nonce, sealed] = stored.split(':');
  if (!algorithm || !keyId || nonce === undefined || sealed === undefined) throw unreadable(place);
  return Buffer.from(
    decryptBytes(keys, place, { algorithm, keyId, nonce: decode(nonce), sealed: decode(sealed) }),
  ).toString('utf8');
}

/** Encrypts bytes with the active key; `header` is `algorithm:keyId`. */
export function encryptBytes(
  keys: KeyRing,
  place: FieldPlace,
  plaintext: Uint8Array,
  algorithm: CipherName = 'aes-256-gcm',
): { header: string; nonce: Uint8Array; sealed: Uint8Array } {
  const nonce = randomBytes(nonceLength);
  const sealed = ciphers[algorithm].seal(
    dataKey(keys, keys.activeKeyId, place),
    nonce,
    plaintext,
    bindTo(place),
  );
  return { header: `${algorithm}:${keys.activeKeyId}`, nonce, sealed };
}

/** Reverses `encryptBytes`. Throws when the value was altered, moved, or its key is missing. */
export function decryptBytes(
  keys: KeyRing,
  place: FieldPlace,
  value: { algorithm: string; keyId: string; nonce: Uint8Array; sealed: Uint8Array },
): Uint8Array {
  if (!isCipherName(value.algorithm)) throw unreadable(place);
  const key = dataKey(keys, value.keyId, place);
  try {
    return ciphers[value.algorithm].open(key, value.nonce, value.sealed, bindTo(place));
  } catch (cause) {
    throw unreadable(place, cause);
  }
}

function dataKey(keys: KeyRing, id: string, place: FieldPlace): Uint8Array {
  const key = keys.dataKeys.get(id);
  if (!key)
    throw new Error(`Key ${id} of ${place.table}.${place.column} ${place.row} is not in the key file.`);
  return key;
}

function bindTo({ table, column, row }: FieldPlace): Uint8Array {
  return Buffer.from(JSON.stringify([table, column, row]), 'utf8');
}

function unreadable(place: FieldPlace, cause?: unknown): Error {
  return new Error(`${place.table}.${place.column} of row ${place.row} cannot be decrypted.`, { cause });
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

function decode(text: string): Uint8Array {
  return Buffer.from(text, 'base64url');
}
