import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const REPORT = fileURLToPath(new URL('../../docs/bench.md', import.meta.url));

/** Puts the text under that second-level heading of docs/bench.md, in place of what stood there; a new heading goes last. */
export async function writeSection(heading: string, text: string): Promise<void> {
  const old = await readFile(REPORT, 'utf8');
  await writeFile(REPORT, withSection(old, heading, text));
  // Tables stand in line as the check of the repository wants them.
  execFileSync('npx', ['biome', 'check', '--write', REPORT], { stdio: 'ignore' });
}

function withSection(document: string, heading: string, text: string): string {
  const [head = '', ...sections] = document.trimEnd().split(/\n(?=## )/u);
  const section = `## ${heading}\n\n${text.trim()}\n`;
  const at = sections.findIndex((one) => one.split('\n')[0] === `## ${heading}`);
  const all = at < 0 ? [...sections, section] : sections.toSpliced(at, 1, section);
  return `${[head, ...all].map((part) => part.trim()).join('\n\n')}\n`;
}
