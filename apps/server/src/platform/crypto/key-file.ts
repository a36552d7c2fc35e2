import { z } from 'zod';
import type { KeyRing } from './key-ring.ts';

const key = z.string().transform((text) => new Uint8Array(Buffer.from(text, 'base64url')));
const key256 = key.refine((bytes) => bytes.length === 32, 'a key must have 32 bytes');

const keyFileSchema = z
  .object({
    version: z.literal(1),
    activeKeyId: z.string(),
    dataKeys: z.record(z.string().regex(/^[a-z0-9-]+$/), key256),
    indexKey: key256,
    signing: z.object({ privateKey: z.string().regex(/^[0-9a-f]{64}$/), publicKey: z.string() }),
  })
  .refine((file) => file.activeKeyId in file.dataKeys, 'activeKeyId must name one of dataKeys');

/** Reads the key file's text. Throws, without quoting any secret, when it is damaged. */
export function parseKeyFile(text: string, path: string): KeyRing {
  const result = keyFileSchema.safeParse(readJson(text));
  if (!result.success) {
    const places = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    throw new Error(
      `密钥文件已损坏，请用备份恢复。The key file ${path} is damaged (${places}): restore it from your backup.`,
    );
  }
  return { ...result.data, dataKeys: new Map(Object.entries(result.data.dataKeys)) };
}

/** The key file's text for a ring. */
export function formatKeyFile(ring: KeyRing): string {
  const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  const dataKeys = Object.fromEntries([...ring.dataKeys].map(([id, bytes]) => [id, encode(bytes)]));
  const file = { version: 1, ...ring, dataKeys, indexKey: encode(ring.indexKey) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
