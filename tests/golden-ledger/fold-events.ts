import { evolveAccount } from '@tongban/domain/account';
import { evolveCase } from '@tongban/domain/case';
import {
  evolveAgreement,
  evolveCityFiling,
  evolveCountyPlan,
  evolveDelegation,
  evolveDelegationList,
  evolveEntrustability,
  evolveEvaluations,
  evolveMemo,
  evolvePowerRequest,
  evolveWorkGroup,
} from '@tongban/domain/delegation';
import { evolveCatalogueEdition } from '@tongban/domain/edition';
import { foldStream } from '@tongban/domain/ledger';
import { evolveAppointment, evolveOrganisation } from '@tongban/domain/organisation';
import { evolvePaymentOrder, evolveReconciliation } from '@tongban/domain/payment';
import { evolvePlace } from '@tongban/domain/place';
import { evolveSeal } from '@tongban/domain/seal';
import type { LedgerEnvelope } from '../../apps/server/src/platform/ledger/envelope.ts';

type Fold = (events: readonly never[]) => unknown;

/** What folds each kind of stream today. The first upcaster goes in front of its fold here and in the server alike. */
export const FOLDS: Readonly<Record<string, Fold>> = {
  account: (events) => foldStream(evolveAccount, events),
  agreement: (events) => foldStream(evolveAgreement, events),
  appointment: (events) => foldStream(evolveAppointment, events),
  case: (events) => foldStream(evolveCase, events),
  'catalogue-edition': (events) => foldStream(evolveCatalogueEdition, events),
  'city-filing': (events) => foldStream(evolveCityFiling, events),
  'county-plan': (events) => foldStream(evolveCountyPlan, events),
  'work-group': (events) => foldStream(evolveWorkGroup, events),
  delegation: (events) => foldStream(evolveDelegation, events),
  'delegation-list': (events) => foldStream(evolveDelegationList, events),
  entrustability: (events) => foldStream(evolveEntrustability, events),
  evaluation: (events) => foldStream(evolveEvaluations, events),
  memo: (events) => foldStream(evolveMemo, events),
  organisation: (events) => foldStream(evolveOrganisation, events),
  'payment-order': (events) => foldStream(evolvePaymentOrder, events),
  'power-request': (events) => foldStream(evolvePowerRequest, events),
  place: (events) => foldStream(evolvePlace, events),
  reconciliation: (events) => foldStream(evolveReconciliation, events),
  seal: (events) => foldStream(evolveSeal, events),
};

/** Folds the events of one stream, read back from the ledger, with today's program. */
export function foldEvents(envelopes: readonly LedgerEnvelope[]): unknown {
  const stream = envelopes[0]?.stream ?? '';
  const fold = FOLDS[kindOf(stream)];
  if (fold === undefined) throw new Error(`No kind of stream folds ${stream}`);
  // The ledger holds what our own deciders wrote: the types are theirs by name and version.
  return fold(envelopes as unknown as readonly never[]);
}

export function kindOf(stream: string): string {
  return stream.slice(0, stream.indexOf(':'));
}
