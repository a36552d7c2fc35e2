import type { Tx } from '../../platform/db/transaction.ts';
import { accountStream } from '../accounts/index.ts';
import {
  appointmentStream,
  organisationStream,
  type RefoldableStream,
  type Refolded,
} from '../organisations/index.ts';
import { placeStream } from '../places/index.ts';
import { sealStream } from '../seals/index.ts';
import {
  agreementStream,
  catalogueEditionStream,
  cityFilingStream,
  countyPlanStream,
  delegationListStream,
  delegationStream,
  entrustabilityStream,
  evaluationStream,
  memoStream,
  powerRequestStream,
  workGroupStream,
} from './delegation-streams.ts';

/** Every kind of governance stream; `tongban verify` refolds each and compares it with its row. */
export const governanceStreams: readonly RefoldableStream[] = [
  organisationStream,
  appointmentStream,
  accountStream,
  delegationListStream,
  delegationStream,
  entrustabilityStream,
  evaluationStream,
  agreementStream,
  catalogueEditionStream,
  cityFilingStream,
  countyPlanStream,
  workGroupStream,
  memoStream,
  powerRequestStream,
  sealStream,
  placeStream,
];

/** Refolds one stream by its full name and compares it with the stored row; null when it is no governance stream. */
export async function refold(tx: Tx, countyId: string, stream: string): Promise<Refolded | null> {
  const colon = stream.indexOf(':');
  const kind = governanceStreams.find((each) => each.prefix === stream.slice(0, colon));
  return kind === undefined ? null : kind.refold(tx, countyId, stream.slice(colon + 1));
}
