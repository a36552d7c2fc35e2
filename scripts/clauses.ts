import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { REFUSALS } from '../packages/domain/terms/index.ts';

/**
 * `npm run clauses`: which test stands for which clause (design §10). Lists clause id → test files and names, then the
 * refusal codes without a test. Exits 1 when the code can raise a refusal that no test names.
 */
const FAMILIES = [...new Set(Object.keys(REFUSALS).map((code) => code.slice(0, code.indexOf('-'))))];
const CLAUSE = new RegExp(
  `\\b(?:R-\\d+(?:\\.\\d+)+|L-\\d+|E-\\d{2}|(?:${FAMILIES.join('|')})-\\d{2})\\b`,
  'g',
);
const TEST_FILES = ['{packages,apps,tests}/**/*.test.{ts,tsx}', 'tests/e2e/**/*.ts'];
const SOURCE_FILES = ['{packages,apps}/**/*.{ts,tsx}'];

const files = new Set(TEST_FILES.flatMap((pattern) => sourcesOf(pattern)));
const testsByClause = new Map<string, Set<string>>();
for (const file of files) {
  for (const name of testNamesIn(file)) {
    for (const [clause] of name.matchAll(CLAUSE)) add(clause, `${file}: ${name}`);
  }
}

for (const clause of [...testsByClause.keys()].sort(byNumber)) {
  print(`${clause}\n${[...(testsByClause.get(clause) ?? [])].map((test) => `  ${test}`).join('\n')}`);
}
const codes = Object.keys(REFUSALS);
const untested = codes.filter((code) => !testsByClause.has(code));
const raised = raisedCodes();
const missing = untested.filter((code) => raised.has(code));
print(`\n${testsByClause.size} clauses have a test.`);
print(`Refusal codes without a test: ${untested.join(', ') || 'none'}`);
print(`Of these the code can raise: ${missing.join(', ') || 'none'}`);
if (missing.length > 0) process.exitCode = 1;

function sourcesOf(pattern: string): string[] {
  const exclude = (path: string) => path === 'node_modules' || path.includes('/node_modules');
  return globSync(pattern, { exclude }).sort();
}

function add(clause: string, test: string): void {
  testsByClause.set(clause, (testsByClause.get(clause) ?? new Set()).add(test));
}

/** Names of tests with those of the groups around them; of a table test the ids that stand in its rows as well. */
function testNamesIn(file: string): string[] {
  const source = parse(file);
  const names: string[] = [];
  const visit = (node: ts.Node, group: string): void => {
    const call = ts.isCallExpression(node) ? testCall(node) : null;
    const name = call === null ? group : `${group}${call.title}`;
    if (call?.kind === 'test') {
      names.push(name);
      for (const id of call.table ? idsIn(source, call.table) : []) names.push(`${name} [${id}]`);
      return;
    }
    ts.forEachChild(node, (child) => visit(child, call === null ? group : `${name} › `));
  };
  visit(source, '');
  return names;
}

interface TestCall {
  readonly kind: 'test' | 'describe';
  readonly title: string;
  readonly table: ts.Expression | null;
}

/** `it('…')`, `test.step('…')`, `it.each(table)('…')`, `describe('…')`; null for any other call. */
function testCall(node: ts.CallExpression): TestCall | null {
  const [first] = node.arguments;
  const title =
    first && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)) ? first.getText() : null;
  if (title === null) return null;
  const each = ts.isCallExpression(node.expression) ? node.expression : null;
  const root = rootOf(each ? each.expression : node.expression);
  if (root !== 'it' && root !== 'test' && root !== 'describe') return null;
  const kind = root === 'describe' || node.expression.getText() === 'test.describe' ? 'describe' : 'test';
  return { kind, title: title.slice(1, -1), table: each?.arguments[0] ?? null };
}

function rootOf(expression: ts.Expression): string {
  return ts.isPropertyAccessExpression(expression) ? rootOf(expression.expression) : expression.getText();
}

/** The clause ids in a table of rows, which may be a constant of the same file. */
function idsIn(source: ts.SourceFile, table: ts.Expression): string[] {
  let text = table.getText();
  if (ts.isIdentifier(table)) {
    const declared = source.statements
      .filter(ts.isVariableStatement)
      .flatMap((s) => [...s.declarationList.declarations]);
    text = declared.find((d) => d.name.getText() === table.text)?.initializer?.getText() ?? '';
  }
  return [...new Set([...text.matchAll(CLAUSE)].map(([id]) => id))];
}

/** Codes that stand as an argument of a call in code that is not a test: `refuse('CAS-02')`, `sealGate(context, 'DLG-11')`. */
function raisedCodes(): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      for (const argument of node.arguments) {
        if (ts.isStringLiteral(argument) && codes.includes(argument.text)) found.add(argument.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of SOURCE_FILES.flatMap((pattern) => sourcesOf(pattern))) {
    if (!files.has(file) && !file.includes('/testing/')) visit(parse(file));
  }
  return found;
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
