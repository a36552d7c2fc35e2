import { dateInShanghai, type Instant, type LocalDate } from '../time/index.ts';
import type { GovernanceEvent } from './governance-event.ts';

/**
 * The day on which the fact happened outside the system, by the paper it was recorded from; null where the event has no such
 * day: a term or a validity may well begin before or after it is recorded.
 */
export function factDayOf(event: GovernanceEvent): LocalDate | null {
  switch (event.type) {
    case 'catalogueEditionPublished':
    case 'delegationListPublished':
      return event.payload.publishedOn;
    case 'agreementSigned':
    case 'memoSigned':
      return event.payload.signedOn;
    case 'agreementFiled':
      return event.payload.filedOn;
    case 'delegationAnnounced':
      return event.payload.announcedOn;
    case 'entrustabilityReviewed':
      return event.payload.reviewedOn;
    case 'sealAuthorised':
      return event.payload.authorisedOn;
    case 'sealCarved':
      return event.payload.carvedOn;
    default:
      return null;
  }
}

/** 补录: recorded after its day, so that it cures no act done between the two (design §2.1). */
export function isLateEntry(event: GovernanceEvent, recordedAt: Instant): boolean {
  const day = factDayOf(event);
  return day !== null && day < dateInShanghai(recordedAt);
}
