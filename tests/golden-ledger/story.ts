import type { AccountEvent } from '@tongban/domain/account';
import type { CaseEvent } from '@tongban/domain/case';
import type {
  AgreementEvent,
  CityFilingEvent,
  CountyPlanEvent,
  DelegationEvent,
  DelegationListEvent,
  EntrustabilityEvent,
  EvaluationEvent,
  MemoEvent,
  PowerRequestEvent,
  WorkGroupEvent,
} from '@tongban/domain/delegation';
import type { CatalogueEditionEvent } from '@tongban/domain/edition';
import type { AppointmentEvent, OrganisationEvent } from '@tongban/domain/organisation';
import type { PaymentOrderEvent, ReconciliationEvent } from '@tongban/domain/payment';
import type { PlaceEvent } from '@tongban/domain/place';
import type { SealEvent } from '@tongban/domain/seal';
import type { Instant } from '@tongban/domain/time';

/** Every event that the ledger can hold. */
export type LedgerEvent =
  | AccountEvent
  | AgreementEvent
  | AppointmentEvent
  | CaseEvent
  | CatalogueEditionEvent
  | CityFilingEvent
  | CountyPlanEvent
  | DelegationEvent
  | DelegationListEvent
  | EntrustabilityEvent
  | EvaluationEvent
  | MemoEvent
  | OrganisationEvent
  | PaymentOrderEvent
  | PlaceEvent
  | PowerRequestEvent
  | ReconciliationEvent
  | SealEvent
  | WorkGroupEvent;

/** An event with the part of its envelope that whoever records it knows. */
export type StoryEvent<E extends LedgerEvent = LedgerEvent> = E & {
  readonly at: Instant;
  readonly actor: string;
  readonly actingFor: string | null;
};

/** One stream as today's program would record it, with fixed ids and instants. */
export interface Story {
  readonly countyId: string;
  readonly stream: string;
  readonly events: readonly StoryEvent[];
}
