import type { Config } from '../../../platform/config/config.ts';

/** The address in the QR code of a paper: what residents open, or this server's own where no other is known. */
export function verifyUrl({ publicUrl, tls, host, port }: Config, code: string): string {
  const base = publicUrl ?? `${tls === undefined ? 'http' : 'https'}://${host}:${port}`;
  return `${base}/verify/${code}`;
}
