import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasGoldenStream, pathOf, sealStory } from './golden-stream.ts';
import { STORIES } from './stories/index.ts';

/**
 * `npx tsx tests/golden-ledger/write.ts`: writes the golden streams of the stories that have none yet. A file that is
 * there was released and is never written again.
 */
for (const [name, story] of Object.entries(STORIES)) {
  if (hasGoldenStream(name)) {
    process.stdout.write(`kept     ${name}: released, never overwritten\n`);
    continue;
  }
  mkdirSync(dirname(pathOf(name)), { recursive: true });
  // `wx` refuses once more, should the file have appeared meanwhile.
  writeFileSync(pathOf(name), `${JSON.stringify(sealStory(story()), null, 2)}\n`, { flag: 'wx' });
  process.stdout.write(`written  ${name}\n`);
}
