import type { DocumentModel } from '@tongban/domain/certificate';
import { type Block, heightOf } from './block.ts';
import { certificateRows } from './certificate-rows.ts';
import { drawFooter } from './draw-footer.ts';
import { drawFrame } from './draw-frame.ts';
import { drawSignature, SIGNATURE_HEIGHT } from './draw-signature.ts';
import { drawVerification } from './draw-verification.ts';
import type { Impression, RenderOptions } from './impression.ts';
import { CERTIFICATE, COLOUR, MM } from './page-style.ts';
import { paginate } from './paginate.ts';
import { type Doc, widthOf, writeCentred, writeRight, writeText } from './write-text.ts';

const CENTRE = CERTIFICATE.width / 2;
const ROWS_TOP = 68 * MM;
const ROWS_HEIGHT = CERTIFICATE.bottom - SIGNATURE_HEIGHT + 1 * MM - ROWS_TOP;
const SIZES = [16, 14, 12.5, 11] as const;

/** Sets a certificate on a lying A4 page; fields that do not fit even in the smallest type go on to a 附页. */
export function layOutCertificate(
  doc: Doc,
  model: DocumentModel,
  impression: Impression | null,
  options: RenderOptions,
): void {
  const pages = paginate(fittingRows(doc, model), ROWS_HEIGHT);
  pages.forEach((rows, at) => {
    doc.addPage({ size: 'A4', layout: 'landscape', margin: 0 });
    drawFrame(doc);
    drawHead(doc, model, at === 0 ? model.subtitle : '附页');
    let top: number = ROWS_TOP;
    for (const row of rows) {
      row.draw(top);
      top += row.height;
    }
    const signature = { right: CERTIFICATE.right - 6 * MM, top: CERTIFICATE.bottom - SIGNATURE_HEIGHT };
    drawSignature(doc, model, impression, signature, { size: 15 });
    drawVerification(doc, model, impression, { left: CERTIFICATE.left, bottom: CERTIFICATE.bottom - 1 * MM });
    const edges = { left: CERTIFICATE.left, right: CERTIFICATE.right, y: CERTIFICATE.height - 5 * MM };
    drawFooter(doc, { at: at + 1, of: pages.length, demo: options.demo }, edges);
  });
}

/** The rows in the largest type in which all of them fit one page, else in the smallest. */
function fittingRows(doc: Doc, model: DocumentModel): readonly Block[] {
  const inSizes = SIZES.map((size) => certificateRows(doc, model.rows, size));
  return inSizes.find((rows) => heightOf(rows) <= ROWS_HEIGHT) ?? inSizes.at(-1) ?? [];
}

function drawHead(doc: Doc, model: DocumentModel, subtitle: string | null): void {
  const script = { size: 38, face: 'bold' } as const;
  const room = CERTIFICATE.right - CERTIFICATE.left;
  const spacing = model.title.length > 9 ? 4 : 10;
  const natural = widthOf(doc, model.title, script) + spacing * (model.title.length - 1);
  const size = natural <= room ? script.size : (script.size * room) / natural;
  writeCentred(doc, model.title, CENTRE, 43 * MM, { ...script, size }, spacing);
  if (subtitle !== null) writeCentred(doc, `（${subtitle}）`, CENTRE, 53 * MM, { size: 14 }, 1);
  writeRight(doc, `编号：${model.number}`, CERTIFICATE.right, 60 * MM, { size: 12 });
  writeText(doc, model.marks.join('　'), CERTIFICATE.left, 60 * MM, { size: 10, colour: COLOUR.quiet });
}
