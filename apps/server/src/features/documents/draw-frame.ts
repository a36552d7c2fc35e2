import { CERTIFICATE, COLOUR, MM } from './page-style.ts';
import type { Doc } from './write-text.ts';

/** The frame of a certificate: a firm line, a fine one inside, and at each corner a small fret where the fine line turns. */
export function drawFrame(doc: Doc): void {
  const { width, height, inset } = CERTIFICATE;
  doc.strokeColor(COLOUR.frame);
  doc
    .rect(inset, inset, width - 2 * inset, height - 2 * inset)
    .lineWidth(2)
    .stroke();
  const fine = inset + 2.2 * MM;
  const step = 7 * MM;
  doc.lineWidth(0.6);
  for (const [x, y, towardsX, towardsY] of [
    [fine, fine, 1, 1],
    [width - fine, fine, -1, 1],
    [width - fine, height - fine, -1, -1],
    [fine, height - fine, 1, -1],
  ] as const) {
    drawCorner(doc, x, y, towardsX * step, towardsY * step);
  }
  doc.moveTo(fine + step, fine).lineTo(width - fine - step, fine);
  doc.moveTo(fine + step, height - fine).lineTo(width - fine - step, height - fine);
  doc.moveTo(fine, fine + step).lineTo(fine, height - fine - step);
  doc.moveTo(width - fine, fine + step).lineTo(width - fine, height - fine - step);
  doc.stroke();
}

/** One stroke that runs in from either side, turns and crosses itself in a square. */
function drawCorner(doc: Doc, x: number, y: number, dx: number, dy: number): void {
  const half = 0.5;
  doc
    .moveTo(x + dx, y)
    .lineTo(x + dx, y + dy * half)
    .lineTo(x, y + dy * half)
    .lineTo(x, y)
    .lineTo(x + dx * half, y)
    .lineTo(x + dx * half, y + dy)
    .lineTo(x, y + dy)
    .stroke();
}
