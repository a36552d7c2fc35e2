import { COLOUR } from './page-style.ts';
import { SEAL_DIAMETER, type SealGlyph, sealGeometry } from './seal-geometry.ts';

/** The seal as SVG for screens, from the geometry that prints it; true size is 42 mm. A picture, no proof: see /verify. */
export function sealImage(sealText: string, options: { readonly specimen: boolean }): string {
  const { ring, star, glyphs } = sealGeometry(sealText, options.specimen);
  const half = SEAL_DIAMETER / 2;
  const name = escapeXml(options.specimen ? `${sealText}（样章）` : sealText);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${-half} ${-half} ${SEAL_DIAMETER} ${SEAL_DIAMETER}" width="${SEAL_DIAMETER}mm" height="${SEAL_DIAMETER}mm">`,
    `<title>${name}</title>`,
    `<circle r="${mm(ring.radius)}" fill="none" stroke="${COLOUR.seal}" stroke-width="${ring.width}"/>`,
    `<polygon points="${star.map(({ x, y }) => `${mm(x)},${mm(y)}`).join(' ')}" fill="${COLOUR.seal}"/>`,
    `<g fill="${COLOUR.seal}" font-family="SimSun,Songti SC,Noto Serif CJK SC,serif" font-weight="700" text-anchor="middle" aria-hidden="true">`,
    ...glyphs.map(glyphElement),
    '</g></svg>',
  ].join('');
}

function glyphElement({ char, x, y, turn, width, height }: SealGlyph): string {
  const place = `translate(${mm(x)} ${mm(y)}) rotate(${mm(turn)}) scale(${mm(width / height)} 1)`;
  return `<text transform="${place}" font-size="${mm(height)}" y="${mm(height * 0.38)}">${escapeXml(char)}</text>`;
}

function mm(value: number): string {
  return String(Number(value.toFixed(3)));
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
