import type { DocumentModel } from '@tongban/domain/certificate';
import { type Block, spaceOf } from './block.ts';
import { COLOUR, MM, PAPER, type PaperStyle } from './page-style.ts';
import { type Doc, widthOf, writeCentred, writeRight, writeText } from './write-text.ts';

const CENTRE = (PAPER.left + PAPER.right) / 2;

/** Organ, title and number over a line of two strokes, as the papers of licensing are headed. */
export function paperHead(doc: Doc, model: DocumentModel, style: PaperStyle): readonly Block[] {
  return [
    fittedLine(doc, model.organName, style.organ, 2),
    fittedLine(doc, model.title, style.title, model.title.length > 8 ? 2 : 6),
    ...(model.subtitle === null ? [] : [fittedLine(doc, model.subtitle, style.body, 1)]),
    spaceOf(style.body * 0.5),
    numberLine(doc, model, style),
    ruleLine(doc),
    spaceOf(style.body * 0.8),
  ];
}

/** One line, squeezed if a long name needs it: a title is not broken. */
export function fittedLine(doc: Doc, text: string, size: number, spacing: number): Block {
  const room = PAPER.right - PAPER.left;
  const script = { size, face: 'bold' } as const;
  return {
    height: size * 1.7,
    keepWithNext: true,
    draw: (top) => {
      const natural = widthOf(doc, text, script) + spacing * (text.length - 1);
      const fitted = natural <= room ? script : { ...script, size: (size * room) / natural };
      writeCentred(doc, text, CENTRE, top + size * 1.25, fitted, natural <= room ? spacing : 0);
    },
  };
}

function numberLine(doc: Doc, model: DocumentModel, style: PaperStyle): Block {
  const script = { size: style.table };
  return {
    height: style.table * 1.6,
    keepWithNext: true,
    draw: (top) => {
      writeRight(doc, model.number, PAPER.right, top + style.table, script);
      let x: number = PAPER.left;
      for (const mark of model.marks) x = drawMark(doc, mark, x, top + style.table) + 2 * MM;
    },
  };
}

/** A boxed word of warning, e.g. 参考; returns its right edge. */
export function drawMark(doc: Doc, mark: string, x: number, y: number): number {
  const script = { size: 10, colour: COLOUR.quiet };
  const width = widthOf(doc, mark, script) + 10;
  doc
    .rect(x, y - 11.5, width, 15)
    .lineWidth(0.6)
    .strokeColor(COLOUR.quiet)
    .stroke();
  writeText(doc, mark, x + 5, y, script);
  return x + width;
}

function ruleLine(doc: Doc): Block {
  return {
    height: 3 * MM,
    keepWithNext: true,
    draw: (top) => {
      const y = top + 1.2 * MM;
      for (const [offset, width] of [
        [0, 1.4],
        [2.6, 0.5],
      ] as const) {
        doc.moveTo(PAPER.left, y + offset).lineTo(PAPER.right, y + offset);
        doc.lineWidth(width).strokeColor(COLOUR.rule).stroke();
      }
    },
  };
}
