import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '@tongban/domain/time';
import { expect, it } from 'vitest';
import { ConfigError } from '../config/config.ts';
import { createKeyRing, loadKeys } from '../crypto/keys.ts';
import { onBothEngines } from '../testing/on-both-engines.ts';
import { assertKeyFile, assertOwnKeys } from './check-keys.ts';
import { decideDemo } from './decide-demo.ts';

const now = instant('2026-03-02T01:00:00.000Z');

onBothEngines('an installation', (database) => {
  it('design §6: keeps its keys: a lost or a foreign key file stops the start, and no new one is made', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'tongban-keys-')), 'keys.json');
    await assertKeyFile(database(), path);
    const { keys } = await loadKeys(path);
    await assertOwnKeys(database(), keys, now);
    await assertOwnKeys(database(), keys, now);
    await assertKeyFile(database(), path);
    await expect(assertKeyFile(database(), `${path}.lost`)).rejects.toThrow(ConfigError);
    await expect(assertOwnKeys(database(), createKeyRing(), now)).rejects.toThrow('another installation');
  });

  it('ADR 0007: is a demonstration or not from its first start on', async () => {
    expect(await decideDemo(database(), undefined, now)).toBe(true);
    expect(await decideDemo(database(), true, now)).toBe(true);
    await expect(decideDemo(database(), false, now)).rejects.toThrow(ConfigError);
  });
});
