const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Text as people type or paste it, made comparable: full-width forms become half-width, blanks and invisible
 * format characters go, a–z become capitals. Nothing else changes, so a wrong character stays visible to the check.
 */
export function normaliseTyped(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, halfWidth)
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** Drops hyphens, dashes and what an input method makes of them. */
export function withoutHyphens(text: string): string {
  return text.replace(/[-‐‑‒–—―−ー_]/g, '');
}

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET);
}
