import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import { isLoopback, isSecureTransport } from '../../platform/config/transport.ts';

/** Whether personal data may be typed here: never where it could be read on the way (design §9). */
export function mayTypePersonalData(
  { config }: Pick<AppContext, 'config'>,
  { ip }: Pick<FastifyRequest, 'ip'>,
): boolean {
  return isSecureTransport(config) || isLoopback(ip);
}
