import { create } from 'qrcode';
import { COLOUR } from './page-style.ts';
import type { Doc } from './write-text.ts';

/** Draws `text` as a QR code (GB/T 18284), `side` points wide, error level M, without the quiet zone: leave it free. */
export function drawQr(doc: Doc, text: string, x: number, y: number, side: number): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const cell = side / modules.size;
  for (let line = 0; line < modules.size; line += 1) {
    let column = 0;
    while (column < modules.size) {
      const run = darkRun(line, column);
      if (run > 0) doc.rect(x + column * cell, y + line * cell, run * cell, cell);
      column += Math.max(1, run);
    }
  }
  doc.fillColor(COLOUR.ink).fill();

  /** One rectangle a run, so that no hairline shows between neighbours. */
  function darkRun(line: number, from: number): number {
    let to = from;
    while (to < modules.size && modules.get(line, to)) to += 1;
    return to - from;
  }
}
