import type { FastifyRequest } from 'fastify';
import type { KeyRing } from '../crypto/key-ring.ts';
import { csrfField, csrfHeader, verifyCsrf } from './csrf.ts';

/** A form with files; file contents are in memory, at most one byte longer than the upload limit. */
export interface MultipartForm {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly { readonly field: string; readonly name: string; readonly content: Uint8Array }[];
}

/**
 * Reads a multipart body. Unless the header has it, the first part must be the CSRF token: nothing of the
 * rest is read before it is checked. Returns `csrf_failed` as a value. Empty file inputs are left out.
 */
export async function readMultipart(
  request: FastifyRequest,
  keys: KeyRing,
): Promise<MultipartForm | 'csrf_failed'> {
  let form: MultipartForm | 'csrf_failed' | undefined;
  try {
    form = await readParts(request, keys);
  } finally {
    // A browser reads no answer before it has sent everything: what it still sends is thrown away.
    if (form === undefined || form === 'csrf_failed') {
      request.raw.unpipe();
      request.raw.resume();
    }
  }
  return form;
}

async function readParts(request: FastifyRequest, keys: KeyRing): Promise<MultipartForm | 'csrf_failed'> {
  const fields = new Map<string, string[]>();
  const files: { field: string; name: string; content: Uint8Array }[] = [];
  let trusted = verifyCsrf(request, keys, request.headers[csrfHeader]);
  for await (const part of request.parts()) {
    if (!trusted) {
      trusted =
        part.type === 'field' && part.fieldname === csrfField && verifyCsrf(request, keys, part.value);
      if (!trusted) return 'csrf_failed';
    } else if (part.type === 'file') {
      const content = new Uint8Array(await part.toBuffer());
      if (part.filename) files.push({ field: part.fieldname, name: part.filename, content });
    } else {
      fields.set(part.fieldname, [...(fields.get(part.fieldname) ?? []), String(part.value)]);
    }
  }
  return trusted ? { fields, files } : 'csrf_failed';
}
