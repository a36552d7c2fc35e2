import type { SubmitCase } from '@tongban/contract';
import type { Appointment } from '@tongban/domain/organisation';
import { postMay, type Refusal, refuse } from '@tongban/domain/terms';
import type { StaffActor } from '../../staff/index.ts';
import { accountScope } from '../uploads.ts';

/** Who hands in an application: a clerk at the window, or a visitor of the portal under the id of the visit. */
export type Submitter =
  | { readonly kind: 'staff'; readonly actor: StaffActor }
  | { readonly kind: 'visitor'; readonly scope: string };

/** In whose name the ledger has what a visitor did: nobody of the staff. */
export const APPLICANT_ACTOR = 'applicant';

/** Owner of the submitter's uploads and idempotency keys. */
export function scopeOfSubmitter(by: Submitter): string {
  return by.kind === 'visitor' ? by.scope : accountScope(by.actor.accountId);
}

type Place = Pick<SubmitCase, 'channel' | 'countyId' | 'townshipId'>;

/** The post in which a clerk takes applications at that place, or why the submitter may not hand in there. */
export function receivingPost(
  by: Submitter,
  { channel, countyId, townshipId }: Place,
): { readonly appointment: Appointment | null } | { readonly refusals: readonly Refusal[] } {
  if (by.kind === 'visitor') return channel === 'online' ? { appointment: null } : wrongChannel();
  if (channel !== (townshipId === null ? 'county_hall' : 'township_centre')) return wrongChannel();
  const appointment = by.actor.appointments.find(
    (a) => a.countyId === countyId && a.townshipId === townshipId && postMay(a.post, 'receive'),
  );
  return appointment ? { appointment } : { refusals: [refuse('AUT-02')] };
}

function wrongChannel() {
  const next = '窗口收件选择本人所在的大厅或者中心，申请人自行提交的选择网上申请。';
  return { refusals: [refuse('CAS-04', { text: '收件渠道与收件地点不一致。', next })] };
}
