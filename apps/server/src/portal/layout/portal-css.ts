import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { composeCss, portalCssParts } from '@tongban/look';

/** The portal's one style sheet, read and put together; call it once at start and serve the answer with its digest. */
export function portalCss(): string {
  const require = createRequire(import.meta.url);
  return composeCss(
    portalCssParts.map((part) => readFileSync(require.resolve(`@tongban/look/${part}`), 'utf8')),
  );
}
