import type { CaseState } from '@tongban/domain/case';
import type { DocumentModel } from '@tongban/domain/certificate';
import type { Seal } from '@tongban/domain/seal';
import { dateInShanghai } from '@tongban/domain/time';
import type { AppContext } from '../../app-context.ts';
import type { Prepared } from './act-on-case.ts';
import { readContents } from './case-content.ts';
import { insertCertificate } from './certificates.store.ts';
import { maskedHolder } from './masked-holder.ts';

/** Registers the sealed paper, so that anybody can check it by its code. */
export async function recordCertificate(
  ctx: Pick<AppContext, 'ids' | 'keys'>,
  { tx, now }: Pick<Prepared, 'tx' | 'now'>,
  state: CaseState,
  { seal, model }: { readonly seal: Seal; readonly model: DocumentModel },
): Promise<void> {
  const { decision, sealUse, countyId } = state;
  if (!decision?.document || sealUse === null) throw new Error(`Case ${state.id} bears no seal.`);
  const contentOf = await readContents(tx, ctx, countyId, [state.applicant]);
  const kind = contentOf(state.applicant, 'applicant')?.kind ?? 'natural_person';
  const { document, decidingOrganId } = decision;
  await insertCertificate(tx, {
    county_id: countyId,
    id: ctx.ids.uuid(),
    case_id: state.id,
    kind: document.kind,
    title: model.title,
    number: document.number,
    verification_code: document.verificationCode,
    item_id: state.itemId,
    organ_id: decidingOrganId,
    organ_name: model.organName,
    seal_id: seal.id,
    seal_name: seal.name,
    holder_masked: maskedHolder(kind, model.addressee),
    sealed_on: dateInShanghai(now),
    issued_on: null,
    valid_until: document.validUntil,
    content_digest: document.contentDigest,
    file_id: sealUse.fileId,
    file_digest: sealUse.fileDigest,
  });
}
