import type { Config } from './config.ts';

/** Whether what people type cannot be read on the way: TLS here or at a trusted proxy, or only this machine is served. */
export function isSecureTransport({ tls, trustProxy, host }: Config): boolean {
  return tls !== undefined || trustProxy !== false || isLoopback(host);
}

/** Whether an address is this very machine's. */
export function isLoopback(address: string): boolean {
  return address === 'localhost' || address === '::1' || /^(::ffff:)?127\./u.test(address);
}
