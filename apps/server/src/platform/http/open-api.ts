import fastifySwagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';

/** Validates and serializes by zod, and describes the routes as OpenAPI 3.1 (`app.swagger()`). */
export const openApi = fp(
  async (app: FastifyInstance, { version }: { version: string }) => {
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    await app.register(fastifySwagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title: '通办 Tongban', version },
        components: {
          securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'tongban_session' } },
        },
      },
      transform: jsonSchemaTransform,
      transformObject: jsonSchemaTransformObject,
    });
  },
  { name: 'open-api' },
);
