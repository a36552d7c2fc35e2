import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { prepareDirectory } from '../apps/server/src/platform/db/prepared-directory.ts';

/** `npm start` builds the workbench when it is missing or older than a source it is made from. */
const BUILT = 'apps/workbench/dist/index.html';
const SOURCES = [
  'apps/workbench/**/*.{ts,tsx,css,html}',
  'packages/{contract,domain,look}/**/*.{ts,css,json}',
  'package-lock.json',
];

const exclude = (path: string) => path.endsWith('node_modules') || path.endsWith('dist');
const newest = Math.max(
  ...SOURCES.flatMap((pattern) => globSync(pattern, { exclude })).map((path) => statSync(path).mtimeMs),
);
if (!existsSync(BUILT) || statSync(BUILT).mtimeMs < newest) {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
// Made anew only when a migration or a pinned version changed.
await prepareDirectory();
