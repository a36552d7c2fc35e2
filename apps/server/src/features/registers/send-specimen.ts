import type { FastifyReply } from 'fastify';
import { done } from '../../platform/outcome.ts';
import { sealImage } from '../documents/index.ts';

/** The seal's picture with 样章 across it: to be recognised by, never to be put on a paper. */
export function sendSpecimen(sealName: string) {
  const picture = sealImage(sealName, { specimen: true });
  return done((reply: FastifyReply) =>
    reply
      .header('content-type', 'image/svg+xml; charset=utf-8')
      .header('content-disposition', 'inline')
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(picture),
  );
}
