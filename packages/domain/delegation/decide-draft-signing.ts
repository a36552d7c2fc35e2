import { type Decided, decided, type OrganisationId, refused } from '../terms/index.ts';
import type { Instant, LocalDate } from '../time/index.ts';
import type { Agreement, AgreementEvent, PaperScan } from './agreement.ts';
import { type AgreementDraft, checkAgreementDraft } from './agreement-draft.ts';
import type { Organisations } from './check-parties.ts';
import { checkScans } from './check-scans.ts';
import { decideAgreementSigning } from './decide-agreement-signing.ts';

/** What stands on the signed paper and in no draft: its number, its day and the paper itself. */
export interface DraftSigning {
  readonly id: string;
  readonly number: string;
  readonly signedOn: LocalDate;
  readonly townshipOrganisationId: OrganisationId;
  readonly scans: readonly PaperScan[];
}

/**
 * Records that the drafted agreement was signed, with the scan of the paper: refused as
 * `checkAgreementDraft` and `decideAgreementSigning` do, and GOV-03 without a scan; each reason once.
 */
export function decideDraftSigning(
  state: Agreement | null,
  draft: AgreementDraft,
  { scans, ...paper }: DraftSigning,
  facts: { readonly organisations: Organisations },
  now: Instant,
): Decided<AgreementEvent> {
  const { sections: _, isTextConfirmed: __, ...terms } = draft;
  const signed = decideAgreementSigning(state, { ...terms, ...paper }, facts, now);
  const refusals = [
    ...checkAgreementDraft(draft),
    ...checkScans(scans),
    ...(signed.ok ? [] : signed.refusals),
  ].filter((r, i, all) => all.findIndex(({ code, text }) => code === r.code && text === r.text) === i);
  if (!signed.ok || refusals.length > 0) return refused(refusals);
  return decided(...signed.events, ...scans.map(scanAttached));
}

/** The event of one scan. */
export function scanAttached(payload: PaperScan): AgreementEvent {
  return { type: 'agreementScanAttached', typeVersion: 1, payload };
}
