import type { DocumentModel } from '@tongban/domain/certificate';
import { drawQr } from './draw-qr.ts';
import type { Impression } from './impression.ts';
import { COLOUR, MM } from './page-style.ts';
import { type Doc, writeText } from './write-text.ts';

export const QR_SIDE = 22 * MM;

/** Bottom left: the QR of the verification page, its code in words for who has no camera, and the number of the seal use. */
export function drawVerification(
  doc: Doc,
  model: DocumentModel,
  impression: Impression | null,
  place: { readonly left: number; readonly bottom: number },
): void {
  const script = { size: 8, colour: COLOUR.quiet };
  const lines = captionOf(model, impression);
  const textLeft = model.verifyUrl === null ? place.left : place.left + QR_SIDE + 3 * MM;
  if (model.verifyUrl !== null) drawQr(doc, model.verifyUrl, place.left, place.bottom - QR_SIDE, QR_SIDE);
  lines.forEach((line, index) => {
    writeText(doc, line, textLeft, place.bottom - (lines.length - 1 - index) * 12 - 1.2, script);
  });
}

function captionOf(model: DocumentModel, impression: Impression | null): readonly string[] {
  return [
    ...(model.verifyUrl === null ? [] : ['扫码核验']),
    ...(model.verifyCode === null ? [] : [`核验码：${model.verifyCode}`]),
    ...(impression === null ? [] : [`用印编号：${impression.sealUseNo}`]),
  ];
}
