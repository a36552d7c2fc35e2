import { sm4 as library } from 'sm-crypto-v2';

const KEY_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The sealed bytes were changed, or key, nonce or associated data are not those of the encryption. */
export class Sm4AuthenticationError extends Error {
  override readonly name = 'Sm4AuthenticationError';
}

export interface Sm4Binding {
  /** 16 bytes. */
  readonly key: Uint8Array;
  /** 12 bytes; a nonce used twice with one key breaks both secrecy and authenticity. */
  readonly nonce: Uint8Array;
  /** Authenticated but not encrypted: where the value belongs (table, column, row). */
  readonly associatedData: Uint8Array;
}

/**
 * SM4-GCM (GB/T 32907, RFC 8998): ciphertext with the 16-byte tag appended.
 * @throws RangeError for a key or nonce of another length.
 */
export function encryptSm4Gcm(plaintext: Uint8Array, binding: Sm4Binding): Uint8Array {
  checkBinding(binding);
  const { output, tag } = library.encrypt(plaintext, binding.key, {
    mode: 'gcm',
    iv: binding.nonce,
    associatedData: binding.associatedData,
    output: 'array',
    outputTag: true,
  });
  if (tag?.length !== TAG_BYTES) throw new Error('sm4: the library returned no tag');
  const sealed = new Uint8Array(output.length + TAG_BYTES);
  sealed.set(output);
  sealed.set(tag, output.length);
  return sealed;
}

/**
 * Opens what `encryptSm4Gcm` made; nothing is returned before the tag has been compared.
 * @throws Sm4AuthenticationError when the tag does not fit.
 * @throws RangeError for a key or nonce of another length.
 */
export function decryptSm4Gcm(sealed: Uint8Array, binding: Sm4Binding): Uint8Array {
  checkBinding(binding);
  if (sealed.length < TAG_BYTES) throw new Sm4AuthenticationError('sm4: shorter than the tag');
  const border = sealed.length - TAG_BYTES;
  try {
    return library.decrypt(sealed.subarray(0, border), binding.key, {
      mode: 'gcm',
      iv: binding.nonce,
      associatedData: binding.associatedData,
      output: 'array',
      // Without a tag the library would skip the comparison.
      tag: sealed.subarray(border),
    });
  } catch (cause) {
    throw new Sm4AuthenticationError('sm4: the tag does not fit', { cause });
  }
}

function checkBinding({ key, nonce }: Sm4Binding): void {
  if (key.length !== KEY_BYTES) throw new RangeError('sm4: the key must have 16 bytes');
  if (nonce.length !== NONCE_BYTES) throw new RangeError('sm4: the nonce must have 12 bytes');
}
