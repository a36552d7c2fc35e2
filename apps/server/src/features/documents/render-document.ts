import { checkOrgan, type DocumentModel, refusalsToSeal } from '@tongban/domain/certificate';
import { loadFonts } from './fonts.ts';
import type { Impression, RenderOptions } from './impression.ts';
import { layOutCertificate } from './lay-out-certificate.ts';
import { layOutPaper } from './lay-out-paper.ts';
import type { Doc } from './write-text.ts';

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
  // With the first paper, not at the start: pdfkit and its fonts are a tenth of a second that nobody waits for then.
  const [{ default: PDFDocument }, fonts] = await Promise.all([import('pdfkit'), loadFonts()]);
  const doc = new PDFDocument({
    autoFirstPage: false,
    // An empty name keeps pdfkit from putting Helvetica, which it does not embed, into an archival file.
    font: '',
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    lang: 'zh-CN',
    displayTitle: true,
    info: {
      Title: `${model.title} ${model.number}`,
      Author: model.organName,
      Subject: model.addressee,
      Creator: 'Tongban',
      Producer: 'Tongban',
      // The file's id is made from these lines: a clock here would make every rendering another file.
      CreationDate: new Date(`${impression?.stampedOn ?? model.issuedOn}T00:00:00Z`),
    },
  });
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  const bytes = collect(doc);
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

function collect(doc: Doc): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
