import type { Line } from './break-lines.ts';
import type { Face } from './fonts.ts';
import { COLOUR } from './page-style.ts';

export type Doc = PDFKit.PDFDocument;

export interface Script {
  readonly size: number;
  readonly face?: Face;
  readonly colour?: string;
}

/** Width of a text in points. */
export function widthOf(doc: Doc, text: string, script: Script): number {
  return doc
    .font(script.face ?? 'regular')
    .fontSize(script.size)
    .widthOfString(text);
}

/** Writes one line with its baseline at `y`; `spacing` points are added after each character. */
export function writeText(doc: Doc, text: string, x: number, y: number, script: Script, spacing = 0): void {
  if (text === '') return;
  doc
    .font(script.face ?? 'regular')
    .fontSize(script.size)
    .fillColor(script.colour ?? COLOUR.ink)
    .text(text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing });
}

/** Writes a broken line into the leading below `top`. */
export function writeLine(doc: Doc, line: Line, x: number, top: number, lead: number, script: Script): void {
  writeText(doc, line.text, x, baselineIn(top, lead, script.size), script, line.spacing);
}

export function writeCentred(
  doc: Doc,
  text: string,
  centre: number,
  y: number,
  script: Script,
  spacing = 0,
): void {
  const width = widthOf(doc, text, script) + spacing * ([...text].length - 1);
  writeText(doc, text, centre - width / 2, y, script, spacing);
}

export function writeRight(doc: Doc, text: string, right: number, y: number, script: Script): void {
  writeText(doc, text, right - widthOf(doc, text, script), y, script);
}

/** 分散对齐: spreads a label over `width`, as printed forms do; a longer one is squeezed into it. */
export function writeSpread(
  doc: Doc,
  text: string,
  x: number,
  y: number,
  width: number,
  script: Script,
): void {
  const gaps = [...text].length - 1;
  const spacing = gaps < 1 ? 0 : (width - widthOf(doc, text, script)) / gaps;
  whole(doc, text, () => writeText(doc, text, x, y, script, spacing));
}

/** Keeps what is set letter by letter one text for whoever copies, searches or reads it aloud: PDF's ActualText. */
export function whole(doc: Doc, text: string, draw: () => void): void {
  doc.save().markContent('Span', { actual: text });
  draw();
  // Extractors place the text by the coordinates in force at the end of the span: there, as in text, y must point upwards.
  doc.transform(1, 0, 0, -1, 0, doc.page.height);
  doc.endMarkedContent().restore();
}

/** The baseline that sets a line of `size` in the middle of its leading (an ideograph's box stands 0.88 above it). */
export function baselineIn(top: number, lead: number, size: number): number {
  return top + (lead - size) / 2 + size * 0.88;
}
