import type { Instant } from '@tongban/domain/time';
import { z } from 'zod';
import type { AppContext } from '../../../app-context.ts';
import { SIGNATURE_HEADER, signatureOf, TIME_HEADER } from '../../payments/index.ts';

/** The sandbox of the companies, as a story uses it: what happened there in the past, at the time of its clock. */
export interface SandboxCompany {
  /** The payer pays; gives the reference on the slip. */
  pay(orderNumber: string, how?: { readonly amount?: number; readonly invoiced?: boolean }): Promise<string>;
  refund(orderNumber: string): Promise<void>;
}

const ANSWERS_WITHIN_MS = 4000;
const sandboxShape = z.object({ sandbox: z.literal(true) });
const chargeShape = z.object({ payment: z.object({ reference: z.string() }).nullable() });

/**
 * The sandbox at the configured address; null where there is none, or where the address is a company's own system, which
 * knows no such question: a demonstration orders nothing there.
 */
export async function sandboxCompany({
  config: { billerUrl, billerKey },
  clock,
}: Pick<AppContext, 'config' | 'clock'>): Promise<SandboxCompany | null> {
  if (billerUrl === undefined || billerKey === undefined) return null;
  const ask = (method: 'GET' | 'POST', path: string, content?: object) =>
    askSigned({ url: `${billerUrl}${path}`, key: billerKey, time: clock.now() }, method, content);
  const isSandbox = await ask('GET', '/sandbox')
    .then(async (response) => response.ok && sandboxShape.safeParse(await response.json()).success)
    .catch(() => false);
  if (!isSandbox) return null;
  const charge = async (orderNumber: string, what: 'payment' | 'refund', content: object) => {
    const response = await ask('POST', `/charges/${encodeURIComponent(orderNumber)}/${what}`, content);
    if (!response.ok) throw new Error(`The sandbox refused the ${what} of ${orderNumber}.`);
    return chargeShape.parse(await response.json());
  };
  return {
    pay: async (orderNumber, how = {}) => {
      const { payment } = await charge(orderNumber, 'payment', how);
      if (payment === null) throw new Error(`The order ${orderNumber} cannot be paid any more.`);
      return payment.reference;
    },
    refund: async (orderNumber) => void (await charge(orderNumber, 'refund', {})),
  };
}

function askSigned(
  { url, key, time }: { readonly url: string; readonly key: string; readonly time: Instant },
  method: 'GET' | 'POST',
  content?: object,
): Promise<Response> {
  const body = content === undefined ? '' : JSON.stringify(content);
  const signature = signatureOf(key, { method, path: new URL(url).pathname, time, body });
  return fetch(url, {
    method,
    headers: { 'content-type': 'application/json', [TIME_HEADER]: time, [SIGNATURE_HEADER]: signature },
    ...(body === '' ? {} : { body }),
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
  });
}
