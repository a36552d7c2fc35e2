import { z } from 'zod';
import { ENDPOINTS, type Endpoint } from './endpoints.ts';
import { problemSchema } from './problem.ts';

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the whole API, made from ENDPOINTS alone. */
export function openApiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const [name, endpoint] of Object.entries<Endpoint>(ENDPOINTS)) {
    const path = `/api/v1${endpoint.path}`;
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(name, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tongban 通办',
      version: '1',
      description:
        '县乡通办接口。被拒绝的操作返回 application/problem+json，refusals 列出全部未满足的条件及下一步。',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: components(),
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'tongban_session' } },
    },
  };
}

function operation(name: string, endpoint: Endpoint): Json {
  const status = String(endpoint.status ?? 200);
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [endpoint.tag],
    ...(needsSession(endpoint) ? { security: [{ session: [] }] } : {}),
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...headers(endpoint),
    ],
    ...requestBody(endpoint),
    responses: {
      [status]: answer(endpoint),
      default: {
        description: '拒绝或者错误',
        content: { 'application/problem+json': { schema: inline(problemSchema, 'output') } },
      },
    },
  };
}

function requestBody({ body, upload }: Endpoint): Json {
  if (upload) {
    const file = { type: 'string', contentMediaType: 'application/octet-stream' };
    const schema = { type: 'object', properties: { file }, required: ['file'] };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (!body) return {};
  return {
    requestBody: { required: true, content: { 'application/json': { schema: inline(body, 'input') } } },
  };
}

function answer(endpoint: Endpoint): Json {
  if (endpoint.answer === null) return { description: endpoint.summary };
  return {
    description: endpoint.summary,
    content: { 'application/json': { schema: inline(endpoint.answer, 'output') } },
  };
}

function parameters(schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return Object.entries(json.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (json.required ?? []).includes(name),
    schema: property,
  }));
}

function needsSession({ tag }: Endpoint): boolean {
  return tag !== 'public' && tag !== 'sessions';
}

/** A repeated post with the same key has one effect (E-42). */
function headers(endpoint: Endpoint): Json[] {
  if (endpoint.method !== 'POST' || !needsSession(endpoint)) return [];
  return [
    { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 120 } },
  ];
}

function inline(schema: z.ZodType, io: 'input' | 'output'): Json {
  const id = schema.meta()?.id;
  if (typeof id === 'string') return reference(id);
  return relocate(z.toJSONSchema(schema, { target: 'draft-2020-12', io })) as Json;
}

function components(): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    target: 'draft-2020-12',
    io: 'output',
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, schema]) => [id, clean(schema)]),
  );
}

function reference(id: string): Json {
  return { $ref: `#/components/schemas/${id}` };
}

/** Inner $defs become references to the components of the same name. */
function relocate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(relocate);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([key]) => key !== '$defs' && key !== '$schema');
  return Object.fromEntries(
    members.map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string'
        ? member.replace('#/$defs/', '#/components/schemas/')
        : relocate(member),
    ]),
  );
}

function clean(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => key !== '$id' && key !== '$schema' && key !== 'id'),
  );
}
