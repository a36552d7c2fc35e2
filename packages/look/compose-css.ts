/** The parts of the portal's style sheet in their order, as specifiers of this package; tokens first, exceptions last. */
export const portalCssParts = [
  'tokens.css',
  ...['ground', 'shell', 'prose', 'actions', 'forms', 'messages', 'facts', 'cards', 'results'].map(part),
  ...['pages', 'items', 'guide', 'application', 'home', 'browse', 'places', 'payments'].map(part),
  ...['wide', 'elder', 'system', 'print'].map(part),
] as const;

/** One style sheet from its parts, without comments and needless white space: what the browser is sent. */
export function composeCss(sources: readonly string[]): string {
  return sources
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

function part(name: string): string {
  return `css/${name}.css`;
}
