import { createHash } from 'node:crypto';
import { sm2 as curve } from 'sm-crypto-v2';
import { decodeSm2Signature, encodeSm2Signature } from './sm2-signature-der.ts';

/** The user id that everyone takes when none is agreed (GM/T 0009-2012). */
export const SM2_DEFAULT_USER_ID = '1234567812345678';

const ORDER = BigInt('0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123');

export interface Sm2KeyPair {
  /** 64 hexadecimal digits. */
  readonly privateKey: string;
  /** Uncompressed point: 04 and 128 hexadecimal digits. */
  readonly publicKey: string;
}

/** A new key pair from the system's random source. */
export function generateSm2KeyPair(): Sm2KeyPair {
  const { privateKey, publicKey } = curve.generateKeyPairHex();
  return { privateKey, publicKey };
}

/**
 * Signs with SM2 and SM3 (GB/T 32918.2): DER in hexadecimal. A text counts as its UTF-8 bytes.
 * @throws Error when the private key is not one.
 */
export function signSm2(signing: {
  readonly message: string | Uint8Array;
  readonly privateKey: string;
  readonly userId?: string;
}): string {
  const publicKey = curve.getPublicKeyFromPrivateKey(signing.privateKey);
  const digest = messageDigest(signing.message, publicKey, signing.userId);
  const numbers = curve.doSignature(digest, signing.privateKey, { hash: false });
  return encodeSm2Signature({ r: numbers.slice(0, 64), s: numbers.slice(64) });
}

/** Whether the DER signature (hexadecimal) holds; false for a malformed signature or public key too. */
export function verifySm2(verifying: {
  readonly message: string | Uint8Array;
  readonly signature: string;
  readonly publicKey: string;
  readonly userId?: string;
}): boolean {
  const publicKey = verifying.publicKey.toLowerCase();
  const numbers = decodeSm2Signature(verifying.signature.toLowerCase());
  if (numbers === null || !isBelowOrder(numbers.r) || !isBelowOrder(numbers.s)) return false;
  if (!isSm2PublicKey(publicKey)) return false;
  const digest = messageDigest(verifying.message, publicKey, verifying.userId);
  return curve.doVerifySignature(digest, numbers.r + numbers.s, publicKey, { hash: false });
}

/** Whether the text is an uncompressed point on the curve. */
export function isSm2PublicKey(publicKey: string): boolean {
  if (!/^04[0-9a-f]{128}$/i.test(publicKey)) return false;
  try {
    return curve.verifyPublicKey(publicKey);
  } catch {
    return false;
  }
}

/** SM3(Z ‖ message); by node, as the library's own SM3 is slow on whole files. */
function messageDigest(message: string | Uint8Array, publicKey: string, userId = SM2_DEFAULT_USER_ID) {
  return new Uint8Array(createHash('sm3').update(curve.getZ(publicKey, userId)).update(message).digest());
}

function isBelowOrder(hex: string): boolean {
  const number = BigInt(`0x${hex}`);
  return number > 0n && number < ORDER;
}
