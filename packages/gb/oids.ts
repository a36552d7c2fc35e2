/** Object identifiers of the commercial cryptography algorithms (GM/T 0006), as seals and certificates carry them. */
export const OIDS = {
  sm2: '1.2.156.10197.1.301',
  sm2WithSm3: '1.2.156.10197.1.501',
  sm3: '1.2.156.10197.1.401',
  sm4: '1.2.156.10197.1.104',
  ecPublicKey: '1.2.840.10045.2.1',
} as const;
