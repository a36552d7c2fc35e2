import type { CaseView } from '@tongban/contract';
import { CASE_EVENT_NAMES, type CaseEvent } from '@tongban/domain/case';
import type { CaseParts } from './case-parts.ts';
import { summaryOf } from './event-summary.ts';
import { organName, personName } from './words.ts';

/** Every event of the case as the ledger has it, with its fingerprint. */
export function presentHistory(parts: CaseParts): CaseView['history'] {
  return parts.events.map(({ version, type, at, actor, actingFor, hash, payload }) => {
    const event = { type, payload } as unknown as CaseEvent;
    return {
      version,
      type,
      name: CASE_EVENT_NAMES[event.type],
      at,
      actorName: personName(parts, actor),
      organisationName: actingFor === null ? null : organName(parts, actingFor),
      summary: summaryOf(parts, event),
      hash,
    };
  });
}
