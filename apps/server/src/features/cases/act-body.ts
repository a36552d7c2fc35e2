import type { ENDPOINTS, EndpointName } from '@tongban/contract';
import type { z } from 'zod';

/** What the contract lets a client post for an act. */
export type ActBody<N extends EndpointName> = (typeof ENDPOINTS)[N] extends {
  readonly body: infer S extends z.ZodType;
}
  ? z.output<S>
  : never;
