import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The whole HTML document of a page, doctype first. Static: nothing is hydrated in the browser. */
export function renderPage(element: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(element)}`;
}
