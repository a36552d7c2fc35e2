/** One character of a seal: its centre in mm from the seal's centre (y downwards), its turn, and its box in mm. */
export interface SealGlyph {
  readonly char: string;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly width: number;
  readonly height: number;
}

export interface SealGeometry {
  /** Middle line and thickness of the ring, mm. */
  readonly ring: { readonly radius: number; readonly width: number };
  /** The ten corners of the star, mm. */
  readonly star: readonly { readonly x: number; readonly y: number }[];
  readonly glyphs: readonly SealGlyph[];
}

/** Outer diameter of county and township seals in mm (国发〔1999〕25号). */
export const SEAL_DIAMETER = 42;

/**
 * Where everything on a round 审批专用章 stands: the organ on an arc from left to right, the star, under it the name of the
 * seal and in brackets the township. A specimen shows 样章 beside the star and so is never a real one.
 */
export function sealGeometry(sealText: string, specimen = false): SealGeometry {
  const { organ, purpose, place } = partsOf(sealText);
  return {
    ring: { radius: (SEAL_DIAMETER - RING_WIDTH) / 2, width: RING_WIDTH },
    star: starAt(0, STAR_Y, STAR_RADIUS),
    glyphs: [
      ...arc(organ),
      ...row(purpose, { y: 8.4, height: 3.7, widest: 3.5, room: 19.5 }),
      ...row(place, { y: 16.4, height: 2.9, widest: 2.9, room: 15 }),
      ...(specimen ? specimenMarks() : []),
    ],
  };
}

/** Splits a seal's text into the organ, the name of the seal and the bracketed township; missing parts are empty. */
export function partsOf(sealText: string): { organ: string; purpose: string; place: string } {
  const [, organ = sealText, purpose = '', place = ''] =
    /^(.+?)((?:(?:行政)?(?:审批|许可|受理))?专用章)?([（(].+[）)])?$/u.exec(sealText.trim()) ?? [];
  return { organ, purpose, place };
}

const RING_WIDTH = 1.15;
const STAR_Y = -3.3;
const STAR_RADIUS = 6.1;
const ARC_RADIUS = 15.6;

/** Characters stand upright on the arc, evenly, symmetric about the top; many of them get slimmer, never overlap. */
function arc(text: string): readonly SealGlyph[] {
  const chars = [...text];
  const step = Math.min(27, 236 / Math.max(1, chars.length - 1));
  const pitch = 2 * ARC_RADIUS * Math.sin((step * Math.PI) / 360);
  const height = chars.length > 14 ? 4.6 : 5.6;
  return chars.map((char, index) => {
    const turn = (index - (chars.length - 1) / 2) * step;
    const angle = (turn * Math.PI) / 180;
    return {
      char,
      x: ARC_RADIUS * Math.sin(angle),
      y: -ARC_RADIUS * Math.cos(angle),
      turn,
      // The feet of the characters stand closer than their middles: they take their width from the inner edge.
      width: Math.min(height * 0.82, (pitch * (ARC_RADIUS - height / 2)) / ARC_RADIUS),
      height,
    };
  });
}

function row(
  text: string,
  place: { y: number; height: number; widest: number; room: number },
): readonly SealGlyph[] {
  const chars = [...text];
  const width = Math.min(place.widest, place.room / Math.max(1, chars.length));
  return chars.map((char, index) => ({
    char,
    x: (index - (chars.length - 1) / 2) * width,
    y: place.y,
    turn: 0,
    width,
    height: place.height,
  }));
}

function specimenMarks(): readonly SealGlyph[] {
  const mark = { y: STAR_Y + 0.4, turn: 0, width: 4.2, height: 4.2 };
  return [
    { ...mark, char: '样', x: -9.2 },
    { ...mark, char: '章', x: 9.2 },
  ];
}

function starAt(x: number, y: number, radius: number): readonly { x: number; y: number }[] {
  const inner = radius * 0.382;
  return Array.from({ length: 10 }, (_, corner) => {
    const angle = (corner * Math.PI) / 5;
    const reach = corner % 2 === 0 ? radius : inner;
    return { x: x + reach * Math.sin(angle), y: y - reach * Math.cos(angle) };
  });
}
