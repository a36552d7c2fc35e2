import type { FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';

/** The address that residents open, as the operator told it; else the one that was asked for. */
export function originOf(
  { config }: Pick<AppContext, 'config'>,
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
): string {
  return config.publicUrl ?? `${protocol}://${host}`;
}

/** Text for an XML element or attribute. */
export function escapedXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
