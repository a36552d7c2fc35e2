import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Where the words that people read are written. */
const SOURCES = [
  'apps/server/src/portal/**/*.{ts,tsx}',
  'apps/server/src/features/home/**/*.ts',
  'apps/workbench/src/**/*.{ts,tsx}',
  'packages/domain/**/*.ts',
];

/**
 * Every text that the product's source can put on a page, whole, without the punctuation around it: strings, and what
 * stands between tags. Comments, tests and the portal's gallery are not read: nobody sees them.
 */
export function wordsOnPages(root: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const file of globSync(SOURCES, { cwd: root })) {
    if (/\.test\.|\/testing\/|\/gallery/.test(file)) continue;
    const text = readFileSync(join(root, file), 'utf8');
    if (/\p{Script=Han}/u.test(text)) collect(parsed(file, text), words);
  }
  return words;
}

function parsed(file: string, text: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind);
}

function collect(node: ts.Node, words: Set<string>): void {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || isPartOfTemplate(node)) {
    words.add(node.text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}？）]+$/gu, ''));
  }
  ts.forEachChild(node, (child) => collect(child, words));
}

function isPartOfTemplate(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}
