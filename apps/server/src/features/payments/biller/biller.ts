import type { LocalDate } from '@tongban/domain/time';
import type { z } from 'zod';
import type { AppContext } from '../../../app-context.ts';
import type { BillerKind } from './biller-kinds.ts';
import {
  type BillerAccount,
  type BillerCharge,
  billsShape,
  chargeShape,
  type Statement,
  statementShape,
} from './biller-shapes.ts';
import { SIGNATURE_HEADER, signatureOf, TIME_HEADER } from './sign-message.ts';

/** What a biller said: `unknown` is its no, `unavailable` is no answer, and nothing may be concluded from that. */
export type BillerAnswer<T> =
  | { readonly kind: 'told'; readonly value: T }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'unavailable' };

export interface ChargeOpening {
  readonly orderNumber: string;
  readonly kind: BillerKind;
  /** Six digits. */
  readonly county: string;
  readonly account: string;
  readonly billNumber: string;
  /** In 分. */
  readonly amount: number;
  readonly channel: 'cashier' | 'terminal';
  readonly returnUrl: string;
  readonly notifyUrl: string;
}

interface Service {
  readonly kind: BillerKind;
  readonly county: string;
}

/** The companies' system. Every call is signed, ends after a few seconds, and may be repeated. */
export interface Biller {
  queryBills(service: Service, account: string): Promise<BillerAnswer<BillerAccount>>;
  /** Opens the charge of an order; the same order again gives the same charge. */
  openCharge(opening: ChargeOpening): Promise<BillerAnswer<BillerCharge>>;
  readCharge(orderNumber: string): Promise<BillerAnswer<BillerCharge>>;
  /** Closes a charge that is not paid; tells how it stands. */
  cancelCharge(orderNumber: string): Promise<BillerAnswer<BillerCharge>>;
  readStatement(service: Service, day: LocalDate): Promise<BillerAnswer<Statement>>;
}

const TIMEOUT_MS = 4000;

/** The biller of the configuration; null where none is set. */
export function billerOf({ config, clock }: Pick<AppContext, 'config' | 'clock'>): Biller | null {
  const { billerUrl, billerKey } = config;
  if (billerUrl === undefined || billerKey === undefined) return null;
  const ask = async <S extends z.ZodType>(
    method: 'GET' | 'POST',
    path: string,
    shape: S,
    content?: object,
  ): Promise<BillerAnswer<z.output<S>>> => {
    const body = content === undefined ? '' : JSON.stringify(content);
    const time = clock.now();
    const url = new URL(`${billerUrl}${path}`);
    const message = { method, path: url.pathname + url.search, time, body };
    const headers = {
      'content-type': 'application/json',
      [TIME_HEADER]: time,
      [SIGNATURE_HEADER]: signatureOf(billerKey, message),
    };
    try {
      const response = await fetch(url, {
        method,
        headers,
        ...(body === '' ? {} : { body }),
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.status === 404) return { kind: 'unknown' };
      if (response.status === 409) return { kind: 'changed' };
      if (!response.ok) return { kind: 'unavailable' };
      const parsed = shape.safeParse(await response.json());
      return parsed.success ? { kind: 'told', value: parsed.data } : { kind: 'unavailable' };
    } catch (error) {
      // Time over, refused connection, no JSON: all of it is no answer. Anything else is a mistake of ours.
      if (error instanceof TypeError || error instanceof SyntaxError || error instanceof DOMException) {
        return { kind: 'unavailable' };
      }
      throw error;
    }
  };
  const charge = (orderNumber: string) => `/charges/${encodeURIComponent(orderNumber)}`;
  return {
    queryBills: ({ kind, county }, account) =>
      ask('GET', `/bills?${new URLSearchParams({ kind, county, account })}`, billsShape),
    openCharge: (opening) => ask('POST', '/charges', chargeShape, opening),
    readCharge: (orderNumber) => ask('GET', charge(orderNumber), chargeShape),
    cancelCharge: (orderNumber) => ask('POST', `${charge(orderNumber)}/cancellation`, chargeShape, {}),
    readStatement: ({ kind, county }, day) =>
      ask('GET', `/statements/${day}?${new URLSearchParams({ kind, county })}`, statementShape),
  };
}
