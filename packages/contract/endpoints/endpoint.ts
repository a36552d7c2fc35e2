import type { z } from 'zod';

/** One operation of the API: what it takes and gives; the server binds a handler and a permission to it. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Path below /api/v1, in OpenAPI notation. */
  readonly path: string;
  readonly summary: string;
  readonly tag:
    | 'public'
    | 'sessions'
    | 'cases'
    | 'payments'
    | 'registers'
    | 'administration'
    | 'places'
    | 'papers'
    | 'sheets'
    | 'governance';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Answer of status 200 (201 for a creation); null = bytes or nothing. */
  readonly answer: z.ZodType | null;
  readonly status?: 201 | 204;
  /** The body is multipart/form-data with one part `file`. */
  readonly upload?: true;
}
