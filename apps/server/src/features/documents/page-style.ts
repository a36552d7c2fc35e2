/** Points in a millimetre: the layouts are written in millimetres, pdfkit draws in points. */
export const MM = 72 / 25.4;

export const COLOUR = {
  ink: '#1a1a1a',
  quiet: '#5f6368',
  rule: '#3c4043',
  hairline: '#8a8f94',
  demo: '#b4b4b4',
  frame: '#0f4c4a',
  seal: '#d7000f',
} as const;

/** A4 upright with the margins of official papers (GB/T 9704-2012, 5.2: text 156 mm wide), lower edge raised for the footer. */
export const PAPER = {
  width: 210 * MM,
  height: 297 * MM,
  left: 28 * MM,
  right: 182 * MM,
  top: 24 * MM,
  bottom: 270 * MM,
} as const;

/** A4 lying, for certificates; `inset` is the outer line of the frame. */
export const CERTIFICATE = {
  width: 297 * MM,
  height: 210 * MM,
  inset: 11 * MM,
  left: 38 * MM,
  right: 259 * MM,
  bottom: 188 * MM,
} as const;

/** Sizes and leadings in points. */
export interface PaperStyle {
  readonly organ: number;
  readonly title: number;
  readonly body: number;
  readonly bodyLead: number;
  readonly table: number;
  readonly tableLead: number;
  readonly tablePadding: number;
}

/** 四号 text as official papers are set first; the smaller ones keep on one page what would just run over. */
export const PAPER_STYLES: readonly PaperStyle[] = [
  { organ: 20, title: 26, body: 14, bodyLead: 27, table: 12, tableLead: 19, tablePadding: 5 },
  { organ: 19, title: 25, body: 13, bodyLead: 24, table: 11.5, tableLead: 17.5, tablePadding: 4 },
  { organ: 18, title: 24, body: 12, bodyLead: 20.5, table: 10.5, tableLead: 15.5, tablePadding: 2.8 },
];
