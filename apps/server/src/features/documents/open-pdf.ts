import { loadFonts } from './fonts.ts';
import type { Doc } from './write-text.ts';

interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** LocalDate that the file says it was made on. */
  readonly madeOn: string;
}

/** An empty PDF/A-2b with both faces, and its bytes once it is ended. The same input gives the same bytes. */
export async function openPdf({ title, author, subject, madeOn }: PdfInfo): Promise<{
  readonly doc: Doc;
  readonly bytes: Promise<Uint8Array>;
}> {
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
      Title: title,
      Author: author,
      Subject: subject,
      Creator: 'Tongban',
      Producer: 'Tongban',
      // The file's id is made from these lines: a clock here would make every rendering another file.
      CreationDate: new Date(`${madeOn}T00:00:00Z`),
    },
  });
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  return { doc, bytes: collect(doc) };
}

function collect(doc: Doc): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}
