import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { openApiDocument } from './openapi-document.ts';

// Writes openapi.json and the client's types from the contract; with --check it fails when the committed ones are stale.
const check = process.argv.includes('--check');
const files = {
  'openapi.json': `${JSON.stringify(openApiDocument(), null, 2)}\n`,
  'generated/openapi.ts': astToString(await openapiTypescript(JSON.stringify(openApiDocument()))),
};
for (const [name, text] of Object.entries(files)) {
  const path = fileURLToPath(new URL(name, import.meta.url));
  if (!check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${name} is stale: run "npm run contract" and commit it.\n`);
    process.exitCode = 1;
  }
}
