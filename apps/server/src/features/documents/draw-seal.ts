import { COLOUR, MM } from './page-style.ts';
import { type SealGlyph, sealGeometry } from './seal-geometry.ts';
import { type Doc, whole, writeText } from './write-text.ts';

/** Presses the seal with its centre at (x, y) points. Draw it before the text that it covers: black shows through red ink. */
export function drawSeal(doc: Doc, sealText: string, specimen: boolean, x: number, y: number): void {
  const { ring, star, glyphs } = sealGeometry(sealText, specimen);
  doc.save().translate(x, y);
  doc
    .circle(0, 0, ring.radius * MM)
    .lineWidth(ring.width * MM)
    .strokeColor(COLOUR.seal)
    .stroke();
  doc
    .polygon(...star.map((corner) => [corner.x * MM, corner.y * MM]))
    .fillColor(COLOUR.seal)
    .fill();
  whole(doc, specimen ? `${sealText}（样章）` : sealText, () => {
    for (const glyph of glyphs) drawGlyph(doc, glyph);
  });
  doc.restore();
}

function drawGlyph(doc: Doc, { char, x, y, turn, width, height }: SealGlyph): void {
  const size = height * MM;
  doc
    .save()
    .translate(x * MM, y * MM)
    .rotate(turn)
    .scale(width / height, 1);
  writeText(doc, char, -size / 2, size * 0.38, { size, face: 'bold', colour: COLOUR.seal });
  doc.restore();
}
