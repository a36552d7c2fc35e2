import type { DomainEvent, Recorded } from '../ledger/event.ts';
import type { PersonId } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { SealIdentity } from './seal-identity.ts';

/** Who authorises carving: the county's government, for 鲁西新区 that of the city. */
export type CarvingAuthority = 'county_government' | 'city_government';

export const CARVING_AUTHORITY_NAMES: Readonly<Record<CarvingAuthority, string>> = {
  county_government: '县级人民政府',
  city_government: '菏泽市人民政府',
};

export const HAND_OVER_REASON_NAMES = {
  first: '首次领用',
  change: '更换保管人',
  leave: '请假交B角代管',
  return: '假满交还',
} as const;
/** Why a seal goes to another keeper; during a leave it is the deputy who keeps it (E-12). */
export type HandOverReason = keyof typeof HAND_OVER_REASON_NAMES;

/** The picture of the seal's impression: the file and its digest, so that another picture is found out. */
export interface SealImpression {
  readonly fileId: string;
  readonly digest: string;
}

/** 交接记录: what both sides and the witness put their names to (R-1.2.6, E-12). */
export interface HandOverNote {
  readonly reason: HandOverReason;
  /** Null for the first hand-over: the county hands it out. */
  readonly giverId: PersonId | null;
  readonly receiverId: PersonId;
  readonly witnessId: PersonId;
  /** Until when the deputy keeps it; null where it is no leave. */
  readonly returnOn: LocalDate | null;
  readonly impression: SealImpression | null;
}

/** B角: who takes the seal while its keeper is away; null = nobody any more. */
export interface SealDeputy {
  readonly personId: PersonId | null;
  readonly from: Instant;
}

/** What was known of a loss when it was reported, and what was done about it since (E-10). */
export interface SealLoss {
  /** Up to then every impression was certainly the keeper's own; null = not known, so all are to be checked. */
  readonly lastConfirmedUseAt: Instant | null;
  readonly policeReport: string | null;
  readonly notice: LossNotice | null;
}

/** Where and when the loss was made public. */
export interface LossNotice {
  readonly place: string;
  readonly publishedOn: LocalDate;
}

/** The dated facts of a seal's life besides its statuses and keepers; each absent until it was recorded. */
export interface SealLife {
  readonly authorised?: { readonly by: CarvingAuthority; readonly on: LocalDate };
  /** Carved by a maker filed with the police, with the number of the receipt of its own filing. */
  readonly carved?: { readonly maker: string; readonly filingReceipt: string; readonly on: LocalDate };
  readonly handOvers?: readonly HandOverNote[];
  readonly deputies?: readonly SealDeputy[];
  readonly loss?: SealLoss;
}

export type SealLifeEvent =
  | DomainEvent<
      'sealAuthorised',
      SealIdentity & { readonly authorisedBy: CarvingAuthority; readonly authorisedOn: LocalDate }
    >
  | DomainEvent<
      'sealCarved',
      { readonly maker: string; readonly filingReceipt: string; readonly carvedOn: LocalDate }
    >
  | DomainEvent<'sealHandOverNoted', HandOverNote>
  | DomainEvent<'sealDeputyNamed', { readonly personId: PersonId | null }>
  | DomainEvent<'sealLossReported', { readonly lastConfirmedUseAt: Instant | null }>
  | DomainEvent<
      'sealLossPursued',
      { readonly policeReport: string | null; readonly notice: LossNotice | null }
    >;

export function evolveSealLife(
  before: SealLife | undefined,
  event: Recorded<Exclude<SealLifeEvent, { type: 'sealAuthorised' }>>,
): SealLife {
  switch (event.type) {
    case 'sealCarved': {
      const { maker, filingReceipt, carvedOn } = event.payload;
      return { ...before, carved: { maker, filingReceipt, on: carvedOn } };
    }
    case 'sealHandOverNoted':
      return { ...before, handOvers: [...(before?.handOvers ?? []), event.payload] };
    case 'sealDeputyNamed': {
      const named = { personId: event.payload.personId, from: event.at };
      return { ...before, deputies: [...(before?.deputies ?? []), named] };
    }
    case 'sealLossReported':
      return { ...before, loss: { ...event.payload, policeReport: null, notice: null } };
    case 'sealLossPursued': {
      const { policeReport, notice } = event.payload;
      const { loss } = before ?? {};
      return {
        ...before,
        loss: {
          lastConfirmedUseAt: loss?.lastConfirmedUseAt ?? null,
          policeReport: policeReport ?? loss?.policeReport ?? null,
          notice: notice ?? loss?.notice ?? null,
        },
      };
    }
  }
}

/** The B角 of the seal now; null = none is named. */
export function deputyOf({ life }: { readonly life?: SealLife | undefined }): PersonId | null {
  return life?.deputies?.at(-1)?.personId ?? null;
}

/** The leave during which a deputy keeps the seal now; null when its own keeper has it. */
export function leaveOf({ life }: { readonly life?: SealLife | undefined }): HandOverNote | null {
  const latest = life?.handOvers?.at(-1);
  return latest?.reason === 'leave' ? latest : null;
}

/** The newest picture of the seal's impression; null = none was handed in. */
export function impressionOf({ life }: { readonly life?: SealLife | undefined }): SealImpression | null {
  return life?.handOvers?.findLast(({ impression }) => impression !== null)?.impression ?? null;
}
