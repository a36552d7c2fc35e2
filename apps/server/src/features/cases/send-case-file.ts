import type { FastifyReply } from 'fastify';
import type { CaseFile } from './operations/read-case-file.ts';

/** Sends a file to be looked at in the browser, which must neither guess its type nor keep it (design §9). */
export function sendCaseFile(reply: FastifyReply, { name, mediaType, content }: CaseFile): FastifyReply {
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `inline; filename*=UTF-8''${encodeName(name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(Buffer.from(content));
}

/** As RFC 8187 wants it: these four pass encodeURIComponent, yet may not stand in a header's value. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
