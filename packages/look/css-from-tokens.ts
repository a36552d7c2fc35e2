import { tokens } from './tokens.ts';

/** The custom properties of `tokens.css`, one line a token: `colour.inkSoft` becomes `--colour-ink-soft`. */
export function cssFromTokens(): string {
  const lines = Object.entries(tokens).flatMap(([group, values]) =>
    Object.entries(values).map(([name, value]) => `  --${group}-${kebab(name)}: ${value};`),
  );
  return `:root {\n${lines.join('\n')}\n}\n`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
