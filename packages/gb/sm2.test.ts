import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateSm2KeyPair, isSm2PublicKey, signSm2, verifySm2 } from './sm2.ts';
import { encodeSm2Signature } from './sm2-signature-der.ts';

const STANDARD = {
  privateKey: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
  publicKey:
    '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
    'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  signature: encodeSm2Signature({
    r: 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3',
    s: 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
  }),
};

describe('GB/T 32918 SM2 signature', () => {
  it('GB/T 32918.5 appendix A.2: verifies the known answer with the default user id', () => {
    const { publicKey, signature } = STANDARD;
    expect(verifySm2({ message: 'message digest', signature, publicKey })).toBe(true);
    expect(verifySm2({ message: 'message digest', signature, publicKey, userId: '' })).toBe(false);
    expect(verifySm2({ message: 'message digesu', signature, publicKey })).toBe(false);
  });
  it('verifies a signature made by OpenSSL 3.0.19 (pkeyutl, distid 1234567812345678)', () => {
    const publicKey =
      '04d851138408387ce659ef36306325cab37ba9e9d72b6a372bf1799a6cc94b425e' +
      '42bf514ad341f720df55d345a682935ec4d28f9a0dfef08cbd3bf89f8533811f';
    const signature =
      '3045022100ee2712d31e94d52b3ac79e516bce866bd91ee41cd113bd0e980999b02bda16be' +
      '02202cd6fff7cb37353a19142715baf6b14b389ee6059c9a6bfe654d15aa393b81a0';
    expect(verifySm2({ message: '菏泽通办 tongban', signature, publicKey })).toBe(true);
  });
  it('verifies its own signatures, over texts and bytes alike, and no others', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (message, userId) => {
        const { privateKey, publicKey } = generateSm2KeyPair();
        const signature = signSm2({ message, privateKey, userId });
        const asBytes = new TextEncoder().encode(message);
        expect(verifySm2({ message: asBytes, signature, publicKey, userId })).toBe(true);
        expect(verifySm2({ message, signature, publicKey, userId: `${userId}x` })).toBe(false);
        expect(verifySm2({ message, signature, publicKey: STANDARD.publicKey, userId })).toBe(false);
      }),
      { numRuns: 15 },
    );
  });
  it('answers false for malformed signatures and keys', () => {
    const { publicKey, signature } = STANDARD;
    const zero = '0'.repeat(64);
    const order = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';
    for (const [r, s] of [
      [zero, zero],
      [zero, '1'.padStart(64, '0')],
      [order, '1'.padStart(64, '0')],
      ['1'.padStart(64, '0'), order],
    ] as const) {
      expect(verifySm2({ message: '', signature: encodeSm2Signature({ r, s }), publicKey })).toBe(false);
    }
    const message = 'message digest';
    expect(verifySm2({ message, signature: `${signature}00`, publicKey })).toBe(false);
    expect(verifySm2({ message, signature: '', publicKey })).toBe(false);
    expect(verifySm2({ message, signature, publicKey: '' })).toBe(false);
    expect(verifySm2({ message, signature, publicKey: `${publicKey.slice(0, -1)}4` })).toBe(false);
  });
  it('knows a point of the curve', () => {
    expect(isSm2PublicKey(generateSm2KeyPair().publicKey)).toBe(true);
    expect(isSm2PublicKey(`04${'0'.repeat(128)}`)).toBe(false);
    expect(isSm2PublicKey(STANDARD.publicKey.slice(2))).toBe(false);
  });
});
