import { randomBytes as nodeRandomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** The shell's randomness in one place; pass a deterministic one in simulations. */
export interface Ids {
  /** UUIDv7, ordered by time of making. */
  uuid(): string;
  /** Code for public verification: 128 random bits in 26 characters without look-alikes (Crockford base32). */
  verificationCode(): string;
  randomBytes(length: number): Uint8Array;
}

/** Makes ids from `random`, by default the system's secure source. */
export function createIds(random: (length: number) => Uint8Array = nodeRandomBytes): Ids {
  return {
    uuid: () => v7({ rng: () => random(16) }),
    verificationCode: () => crockford(random(16)),
    randomBytes: random,
  };
}

/** Secure ids for the running server. */
export const systemIds: Ids = { ...createIds(), uuid: () => v7() };

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function crockford(bytes: Uint8Array): string {
  let value = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let text = '';
  for (let index = 0; index < Math.ceil((bytes.length * 8) / 5); index += 1) {
    text = (alphabet[Number(value & 31n)] ?? '') + text;
    value >>= 5n;
  }
  return text;
}
