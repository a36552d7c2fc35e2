import type { DocumentEntry } from '@tongban/domain/certificate';
import { type Block, spaceOf } from './block.ts';
import { breakLines } from './break-lines.ts';
import { PAPER, type PaperStyle } from './page-style.ts';
import { baselineIn, type Doc, type Script, widthOf, writeLine, writeText } from './write-text.ts';

const WIDTH = PAPER.right - PAPER.left;

/** 顶格: the addressee with a colon. */
export function addresseeLine(doc: Doc, addressee: string, style: PaperStyle): readonly Block[] {
  return linesOf(doc, `${addressee}：`, style, { size: style.body, face: 'bold' }, 0, 0);
}

/** A paragraph with the first line two characters in. */
export function paragraphLines(doc: Doc, text: string, style: PaperStyle): readonly Block[] {
  return linesOf(doc, text, style, { size: style.body }, 0, style.body * 2);
}

/** Numbered entries, `1.` and below them `（1）` if there are several; the numbers hang so that the words have one edge. */
export function entryLines(doc: Doc, entries: readonly DocumentEntry[], style: PaperStyle): readonly Block[] {
  const size = style.body;
  const hang = size * (entries.length > 9 ? 2.2 : 1.6);
  return [
    ...entries.flatMap((entry, at) => [
      ...hanging(doc, `${at + 1}.`, entry.title, style, { size, face: 'bold' }, size * 2, hang, true),
      ...entry.points.flatMap((point, below) =>
        entry.points.length === 1
          ? linesOf(doc, point, style, { size }, size * 3.6, 0)
          : hanging(doc, `（${below + 1}）`, point, style, { size }, size * 3.1, size * 2.6, false),
      ),
    ]),
    ...(entries.length === 0 ? [] : [spaceOf(size * 0.3)]),
  ];
}

function hanging(
  doc: Doc,
  number: string,
  text: string,
  style: PaperStyle,
  script: Script,
  left: number,
  hang: number,
  keepWithNext: boolean,
): readonly Block[] {
  const lines = linesOf(doc, text, style, script, left + hang, 0);
  return lines.map((line, index) => ({
    ...line,
    keepWithNext,
    draw: (top: number) => {
      const baseline = baselineIn(top, style.bodyLead, script.size);
      if (index === 0) writeText(doc, number, PAPER.left + left, baseline, script);
      line.draw(top);
    },
  }));
}

function linesOf(
  doc: Doc,
  text: string,
  style: PaperStyle,
  script: Script,
  left: number,
  indent: number,
): readonly Block[] {
  const lines = breakLines(text, WIDTH - left, (part) => widthOf(doc, part, script), indent);
  return lines.map((line, index) => ({
    height: style.bodyLead,
    draw: (top) => {
      const x = PAPER.left + left + (index === 0 ? indent : 0);
      writeLine(doc, line, x, top, style.bodyLead, script);
    },
  }));
}
