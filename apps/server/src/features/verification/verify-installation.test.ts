import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../platform/db/database.ts';
import { testDatabaseUrl } from '../../platform/testing/test-database.ts';
import { submitCase } from '../cases/index.ts';
import { eateryApplication } from '../cases/testing/applications.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { verifyInstallation } from './verify-installation.ts';

const engines = testDatabaseUrl === undefined ? (['embedded'] as const) : (['embedded', 'postgres'] as const);

describe.each(engines)('tongban verify (%s)', (engine) => {
  let county: DemoCounty;
  let caseId: string;

  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    const actor = await county.actorIn('township_window_clerk', READY);
    const taken = await submitCase(
      county.ctx,
      { kind: 'staff', actor },
      eateryApplication(county, READY),
      null,
    );
    if (taken.kind !== 'done') throw new Error(JSON.stringify(taken));
    caseId = taken.value.caseId;
  });
  afterAll(() => county?.close());

  const findings = async () => {
    const found: string[] = [];
    for await (const { place, problem } of verifyInstallation(county.ctx)) found.push(`${place}: ${problem}`);
    return found;
  };
  const change = (statement: string) => asOwner(county.ctx.database, statement);

  it('design §6: finds nothing in a whole installation', async () => {
    expect(await findings()).toEqual([]);
  });

  it('design §6: one flipped byte in the ledger is found and named', async () => {
    const where = `where stream = 'case:${caseId}' and version = 1`;
    await change(
      `update ledger set canonical = replace(canonical, 'caseSubmitted', 'caseSubmittee') ${where}`,
    );
    expect(await findings()).toContain(
      `ledger ${county.countyId} case:${caseId} version 1: the hash does not fit the recorded text`,
    );
    await change(
      `update ledger set canonical = replace(canonical, 'caseSubmittee', 'caseSubmitted') ${where}`,
    );
    expect(await findings()).toEqual([]);
  });

  it('design §6: a row that says something else than its events is found and named', async () => {
    await change(`update service_case set status = 'accepted' where id = '${caseId}'`);
    expect(await findings()).toEqual([
      `row of ${county.countyId} case:${caseId}: column status differs from the events`,
    ]);
    await change(`update service_case set status = 'submitted' where id = '${caseId}'`);
  });

  it('design §6: a content that no longer fits its commitment is found and named', async () => {
    await change(`update personal_content set commitment = repeat('0', 64) where kind = 'case.answers'`);
    const [finding, ...more] = await findings();
    expect(more).toEqual([]);
    expect(finding).toMatch(/^personal content .*does not fit its commitment/u);
  });

  it('design §6: a stream that was taken out whole is missed by its row', async () => {
    await change(`delete from ledger where stream = 'case:${caseId}'`);
    expect(await findings()).toContain(
      `row of ${county.countyId} case:${caseId}: the ledger has no such stream`,
    );
  });
});

/** What only somebody with the owner's rights can do, past trigger and privilege. */
async function asOwner(database: Database, statement: string): Promise<void> {
  const [off, on] =
    database.engine === 'embedded'
      ? ['alter table ledger disable trigger all', 'alter table ledger enable trigger all']
      : ['reset role', 'set role tongban_app'];
  await database.executeSql(`${off}; ${statement}; ${on}`);
}
