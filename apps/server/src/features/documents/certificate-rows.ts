import type { DocumentRow } from '@tongban/domain/certificate';
import type { Block } from './block.ts';
import { breakLines } from './break-lines.ts';
import { CERTIFICATE, COLOUR, MM } from './page-style.ts';
import { baselineIn, type Doc, widthOf, writeLine, writeSpread, writeText } from './write-text.ts';

/** The fields of a certificate: labels spread to one width, values on a hairline, in type of `size` points. */
export function certificateRows(doc: Doc, rows: readonly DocumentRow[], size: number): readonly Block[] {
  const label = { size };
  const value = { size, face: 'bold' } as const;
  const labelWidth = Math.max(size * 4, ...rows.map((row) => widthOf(doc, row.label, label)));
  const left = CERTIFICATE.left + labelWidth + size * 1.8;
  const lead = size * 1.75;
  return rows.map((row) => {
    const lines = breakLines(row.value, CERTIFICATE.right - left, (part) => widthOf(doc, part, value));
    return {
      height: lines.length * lead + size * 0.35,
      draw: (top) => {
        const baseline = baselineIn(top, lead, size);
        writeSpread(doc, row.label, CERTIFICATE.left, baseline, labelWidth, label);
        writeText(doc, '：', CERTIFICATE.left + labelWidth, baseline, label);
        lines.forEach((line, at) => {
          const y = top + at * lead;
          writeLine(doc, line, left, y, lead, value);
          doc.moveTo(left - 1 * MM, y + lead - 1).lineTo(CERTIFICATE.right, y + lead - 1);
          doc.lineWidth(0.4).strokeColor(COLOUR.hairline).stroke();
        });
      },
    };
  });
}
