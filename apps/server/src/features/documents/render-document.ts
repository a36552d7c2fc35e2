import { checkOrgan, type DocumentModel, refusalsToSeal } from '@tongban/domain/certificate';
import type { Impression, RenderOptions } from './impression.ts';
import { layOutCertificate } from './lay-out-certificate.ts';
import { layOutPaper } from './lay-out-paper.ts';
import { openPdf } from './open-pdf.ts';

/**
 * The paper as PDF/A-2b, A4; the same model, impression and options give the same bytes, so that a file can be checked
 * against its digest. Throws where a caller skipped the rules: a township as organ (DOC-01), a seal on a blank (E-14) or a
 * seal other than the one the paper was made for (SEA-04).
 */
export async function renderDocument(
  model: DocumentModel,
  impression: Impression | null,
  options: RenderOptions,
): Promise<Uint8Array> {
  assertMayLeave(model, impression);
  const { doc, bytes } = await openPdf({
    title: `${model.title} ${model.number}`,
    author: model.organName,
    subject: model.addressee,
    madeOn: impression?.stampedOn ?? model.issuedOn,
  });
  const isFramed = model.kind === 'certificate' && model.paragraphs.length === 0;
  (isFramed ? layOutCertificate : layOutPaper)(doc, model, impression, options);
  doc.end();
  return bytes;
}

function assertMayLeave(model: DocumentModel, impression: Impression | null): void {
  const organ = checkOrgan({ name: model.organName, kind: model.organKind });
  const refusals = impression === null ? (organ === null ? [] : [organ]) : refusalsToSeal(model);
  const [first] = refusals;
  if (first !== undefined) throw new Error(`${first.code}: ${first.text}`);
  if (impression !== null && impression.sealText !== model.sealText) {
    throw new Error(`SEA-04: the paper was made for ${model.sealText}, not for ${impression.sealText}`);
  }
}
