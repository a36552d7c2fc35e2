const WORDS: Readonly<Record<string, string>> = {
  green: '正常',
  yellow: '提醒',
  orange: '预警',
  red: '逾期',
};

/** How near the due date is: always a word, the shape and colour only support it (§3.11). */
export function Light({ light }: { readonly light: string | null }) {
  if (light === null) return null;
  return <span className={`light light-${light}`}>{WORDS[light] ?? light}</span>;
}
