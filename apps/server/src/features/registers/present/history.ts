import type { RegisterEventView } from '@tongban/contract';
import {
  factDayOf,
  GOVERNANCE_EVENT_NAMES,
  type GovernanceEvent,
  isLateEntry,
} from '@tongban/domain/register';
import { dateInShanghai } from '@tongban/domain/time';
import { type RecordedEvent, readStreams } from '../../../platform/ledger/read-stream.ts';
import { namesOf } from '../../staff/index.ts';
import { itemOf, organisationName, type RegisterReading } from '../register-reading.ts';
import { eventWords } from './event-words.ts';

/** What the ledger recorded in the named streams, in words, newest first; late entries are marked (design §2.1). */
export async function historyOf(
  reading: RegisterReading,
  streams: readonly string[],
): Promise<RegisterEventView[]> {
  const recorded = [...(await readStreams(reading.tx, reading.part.countyId, streams)).values()].flat();
  const names = await namesOf(reading.tx, recorded.flatMap(peopleOf));
  const lookUp = {
    organisation: (id: string) => organisationName(reading, id) ?? '（未登记的机构）',
    item: (id: string) => itemOf(reading, id).name,
    person: (id: string) => names.get(id) ?? '（未建账号的人员）',
  };
  return recorded
    .map((event): RegisterEventView => {
      // The streams named here hold what our own governance deciders wrote.
      const known = event as unknown as GovernanceEvent;
      return {
        stream: event.stream,
        version: event.version,
        name: GOVERNANCE_EVENT_NAMES[known.type],
        summary: eventWords(known, lookUp),
        recordedAt: event.at,
        factDay: factDayOf(known),
        isLate: isLateEntry(known, event.at),
        actorName: lookUp.person(event.actor),
        organisationName: organisationName(reading, event.actingFor, dateInShanghai(event.at)),
        hash: event.hash,
      };
    })
    .sort(newestFirst);
}

function newestFirst(a: RegisterEventView, b: RegisterEventView): number {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? 1 : -1;
  return a.stream === b.stream ? b.version - a.version : a.stream < b.stream ? -1 : 1;
}

/** Who recorded the event, and whom it speaks of. */
function peopleOf({ actor, payload }: RecordedEvent): string[] {
  const named = payload as Readonly<Record<string, unknown>>;
  const spokenOf = ['personId', 'giverId', 'receiverId', 'witnessId'].map((role) => named[role]);
  return [actor, ...spokenOf.filter((id) => typeof id === 'string')];
}
