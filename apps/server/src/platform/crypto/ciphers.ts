import { createCipheriv, createDecipheriv } from 'node:crypto';
import { decryptSm4Gcm, encryptSm4Gcm } from '@tongban/gb';
import { secretKeyOf } from './secret-key.ts';

/** Allowed algorithms for encryption at rest; the name is stored beside each value. */
export type CipherName = 'aes-256-gcm' | 'sm4-gcm';

/** Authenticated encryption: 12-byte nonce, 16-byte tag at the end of `sealed`. */
export interface Cipher {
  seal(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array, bound: Uint8Array): Uint8Array;
  /** Throws when key, nonce, bound data or text do not fit. */
  open(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Uint8Array;
}

/** The ciphers by name. SM4 takes the first half of the 256-bit data key. */
export const ciphers: Readonly<Record<CipherName, Cipher>> = {
  'aes-256-gcm': { seal: sealAes, open: openAes },
  'sm4-gcm': { seal: sealSm4, open: openSm4 },
};

/** Whether a stored algorithm name is one of the allowed. */
export function isCipherName(name: string): name is CipherName {
  return Object.hasOwn(ciphers, name);
}

const tagLength = 16;

function sealAes(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array, bound: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', secretKeyOf(key), nonce, { authTagLength: tagLength }).setAAD(
    bound,
  );
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

function openAes(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Uint8Array {
  const split = sealed.length - tagLength;
  if (split < 0) throw new Error('The value is too short.');
  const decipher = createDecipheriv('aes-256-gcm', secretKeyOf(key), nonce, { authTagLength: tagLength })
    .setAAD(bound)
    .setAuthTag(sealed.subarray(split));
  return Buffer.concat([decipher.update(sealed.subarray(0, split)), decipher.final()]);
}

function sealSm4(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array, bound: Uint8Array): Uint8Array {
  return encryptSm4Gcm(plaintext, { key: sm4Key(key), nonce, associatedData: bound });
}

function openSm4(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, bound: Uint8Array): Uint8Array {
  return decryptSm4Gcm(sealed, { key: sm4Key(key), nonce, associatedData: bound });
}

function sm4Key(key: Uint8Array): Uint8Array {
  return key.subarray(0, 16);
}
