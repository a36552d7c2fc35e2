import type { ItemId } from '../catalogue/index.ts';
import type { DelegationMode } from '../delegation/index.ts';
import type { ClosureReason, RecallReason } from '../terms/index.ts';
import type { LocalDate } from '../time/index.ts';

interface NoticeHead {
  /** Unique in the township, and the same whenever it is asked: part of an address. */
  readonly id: string;
  /** The day of the notice; the newest stand first. */
  readonly on: LocalDate;
}

/** 公告 of a township: not written by anybody, but read off the governance facts, so that it cannot differ from them. */
export type TownshipNotice = NoticeHead &
  (
    | {
        readonly kind: 'list_published';
        readonly version: number;
        readonly effectiveFrom: LocalDate;
        readonly itemIds: readonly ItemId[];
        /** Items that the version before did not have. */
        readonly addedItemIds: readonly ItemId[];
      }
    | {
        readonly kind: 'delegation_announced';
        readonly itemIds: readonly ItemId[];
        /** Where it was announced, in words or as an address. */
        readonly places: readonly string[];
      }
    | { readonly kind: 'items_started'; readonly startOn: LocalDate; readonly itemIds: readonly ItemId[] }
    | {
        readonly kind: 'items_recalled';
        readonly effectiveOn: LocalDate;
        readonly reason: RecallReason;
        readonly itemIds: readonly ItemId[];
      }
    | {
        readonly kind: 'agreement_suspended';
        readonly agreementKind: DelegationMode;
        readonly agreementNumber: string;
        readonly from: LocalDate;
        readonly until: LocalDate | null;
        readonly itemIds: readonly ItemId[];
      }
    | {
        readonly kind: 'agreement_ended';
        readonly agreementKind: DelegationMode;
        readonly agreementNumber: string;
        readonly lastDay: LocalDate;
        readonly itemIds: readonly ItemId[];
      }
    | {
        readonly kind: 'place_closed';
        readonly placeName: string;
        readonly from: LocalDate;
        readonly until: LocalDate | null;
        readonly reason: ClosureReason;
        readonly note: string | null;
      }
  );
