import type { DocumentModel } from '@tongban/domain/certificate';
import { type Block, spaceOf } from './block.ts';
import { drawSignature, SIGNATURE_HEIGHT } from './draw-signature.ts';
import { drawVerification, QR_SIDE } from './draw-verification.ts';
import type { Impression } from './impression.ts';
import { COLOUR, MM, PAPER, type PaperStyle } from './page-style.ts';
import { type Doc, writeText } from './write-text.ts';

/** Organ, date and seal after the text, the verification at the foot of the same page, hand-written names on a transfer. */
export function paperFoot(
  doc: Doc,
  model: DocumentModel,
  impression: Impression | null,
  style: PaperStyle,
): readonly Block[] {
  const height = model.sealText === null ? Math.max(QR_SIDE + 4 * MM, 24 * MM) : SIGNATURE_HEIGHT;
  return [
    ...(model.kind === 'transfer_slip' ? [spaceOf(4 * MM), handOver(doc)] : []),
    {
      height,
      draw: (top) => {
        drawSignature(
          doc,
          model,
          impression,
          { right: PAPER.right - style.body * 2, top },
          { size: style.body },
        );
        drawVerification(doc, model, impression, { left: PAPER.left, bottom: PAPER.bottom });
      },
    },
  ];
}

/** Two lines for names and dates by hand: who gave the file, who took it. */
function handOver(doc: Doc): Block {
  const middle = (PAPER.left + PAPER.right) / 2;
  return {
    height: 12 * MM,
    draw: (top) => {
      for (const [label, left] of [
        ['移交人签字：', PAPER.left],
        ['接收人签字：', middle + 4 * MM],
      ] as const) {
        writeText(doc, label, left, top + 8 * MM, { size: 12 });
        doc.moveTo(left + 26 * MM, top + 9 * MM).lineTo(left + 68 * MM, top + 9 * MM);
        doc.lineWidth(0.6).strokeColor(COLOUR.hairline).stroke();
      }
    },
  };
}
