import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

const filesPerRequest = 20;

/** Uploads. A file above the limit is cut one byte later, so that the file store can name it in its refusal. */
export const multipart = fp(
  async (app: FastifyInstance, { maxUploadBytes }: { maxUploadBytes: number }) => {
    await app.register(fastifyMultipart, {
      throwFileSizeLimit: false,
      limits: {
        fileSize: maxUploadBytes + 1,
        files: filesPerRequest,
        fields: 500,
        fieldSize: 256 * 1024,
        parts: 500 + filesPerRequest,
      },
    });
  },
  { name: 'multipart' },
);
