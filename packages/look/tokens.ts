/**
 * Design tokens of 通办, shared by portal and workbench (design §11): paper white, ink, one acting colour.
 * Colours are sRGB hex, lengths CSS px, sizes of type in rem of the reader's own setting.
 * `tokens.css` is the same table as custom properties; a test keeps the two equal.
 */
export const tokens = {
  colour: {
    /** The sheet everything lies on. */
    paper: '#fbfaf6',
    /** A filled-in place on the sheet: inputs, cards. */
    surface: '#ffffff',
    /** A quiet band: table heads, footer, summary blocks. */
    shade: '#f2f0e9',
    ink: '#1b2426',
    inkSoft: '#465256',
    inkFaint: '#5f6a6d',
    /** Hairlines that only separate; never the only edge of a control. */
    line: '#d9d6cb',
    /** The edge of a control: at least 3:1 on every ground (GB/T 37668, WCAG 1.4.11). */
    edge: '#7a8486',
    /** The one acting colour: links, buttons, what is chosen. */
    act: '#0f5257',
    actDeep: '#093a3e',
    actTint: '#e6efed',
    onAct: '#ffffff',
    /** Needs the reader's attention: to correct, to supply, not confirmed. */
    heed: '#80480b',
    heedTint: '#faf1e2',
    /** Seals and what is late, nothing else. */
    seal: '#a3211b',
    sealTint: '#fbecea',
  },
  /** Steps of 4 px. */
  space: { hair: '4px', xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '40px', xxl: '64px' },
  type: {
    small: '0.9375rem',
    body: '1.0625rem',
    lead: '1.1875rem',
    h3: '1.25rem',
    h2: '1.5rem',
    h1: '1.75rem',
    figure: '2.25rem',
  },
  leading: { tight: '1.4', body: '1.8' },
  radius: { small: '2px', card: '3px' },
  rule: { hair: '1px', firm: '2px' },
  /** Smallest side of anything that is pressed (§3.11: 44; elder mode 60). */
  target: { normal: '48px', elder: '60px' },
  measure: { text: '40em', page: '1120px' },
  /** System fonts only: nothing is fetched. Sans for reading, 宋体 kinds for headings. */
  font: {
    sans: '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif',
    serif:
      '"FZXiaoBiaoSong-B05S", "Songti SC", "STZhongsong", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Microsoft YaHei", serif',
  },
} as const;

export type ColourToken = keyof typeof tokens.colour;

/** Every (text or edge, ground, least contrast) pair the portal uses; the test proves each one. */
export const contrastPairs: readonly (readonly [ColourToken, ColourToken, number])[] = [
  ...(['ink', 'inkSoft', 'inkFaint', 'act', 'actDeep', 'heed', 'seal'] as const).flatMap((text) =>
    (['paper', 'surface', 'shade'] as const).map((ground) => [text, ground, 4.5] as const),
  ),
  ['onAct', 'act', 4.5],
  ['onAct', 'actDeep', 4.5],
  ['ink', 'actTint', 4.5],
  ['act', 'actTint', 4.5],
  ['inkSoft', 'actTint', 4.5],
  ['ink', 'heedTint', 4.5],
  ['heed', 'heedTint', 4.5],
  ['inkSoft', 'heedTint', 4.5],
  ['ink', 'sealTint', 4.5],
  ['seal', 'sealTint', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'surface', 3],
  ['edge', 'shade', 3],
];
