import { chineseDate, type DocumentModel } from '@tongban/domain/certificate';
import { drawSeal } from './draw-seal.ts';
import type { Impression } from './impression.ts';
import { MM } from './page-style.ts';
import { SEAL_DIAMETER } from './seal-geometry.ts';
import { type Doc, type Script, widthOf, writeCentred } from './write-text.ts';

/** Height that organ, date and the seal over them need, from the end of the text. */
export const SIGNATURE_HEIGHT = (SEAL_DIAMETER + 4) * MM;

/** Where organ and date stand below the seal's centre, mm: over the name of the seal and under it, so that all stay legible. */
const ORGAN_BELOW = 3.9;
const DATE_BELOW = 12.5;

/**
 * The organ's name over the date, right, and the seal pressed upright on both: they stand a little below its centre, and its
 * upper edge comes within a line of the text (GB/T 9704-2012, 7.3.5.1). `right` is the edge that the longer of both ends at.
 */
export function drawSignature(
  doc: Doc,
  model: DocumentModel,
  impression: Impression | null,
  place: { readonly right: number; readonly top: number },
  script: Script,
): void {
  const date = chineseDate(model.issuedOn);
  const width = Math.max(widthOf(doc, model.organName, script), widthOf(doc, date, script), 34 * MM);
  const centre = place.right - width / 2;
  const middle = model.sealText === null ? place.top + 7 * MM : place.top + (SEAL_DIAMETER / 2 + 2) * MM;
  if (impression !== null) drawSeal(doc, impression.sealText, impression.specimen, centre, middle);
  const drop = script.size * 0.38;
  writeCentred(doc, model.organName, centre, middle + ORGAN_BELOW * MM + drop, script);
  writeCentred(doc, date, centre, middle + DATE_BELOW * MM + drop, script);
}
