import { addDays, addMilliseconds, dateInShanghai, startOfDay } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDailyRoot } from '../../platform/ledger/daily-root.ts';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import { eateryApplication } from '../cases/testing/applications.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';

onEngines('administration', (engine) => {
  let county: DemoCounty;
  let caseNumber: string;
  let caseId: string;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    const clerk = await county.loginAs('window1');
    const receipt = await county.app.inject({
      method: 'POST',
      url: '/api/v1/cases',
      headers: { ...clerk },
      payload: eateryApplication(county, READY),
    });
    ({ number: caseNumber, caseId } = receipt.json());
    await county.app.inject({ url: `/api/v1/cases/${caseId}`, headers: { ...clerk } });
  });
  afterAll(() => county.close());

  const get = async (login: string, path: string, query: Record<string, string> = {}) =>
    county.app.inject({
      url: `/api/v1/administration/${path}`,
      query,
      headers: { ...(await county.loginAs(login)) },
    });

  it('design §9 the system’s state says what runs, and nothing of anybody', async () => {
    const { body, statusCode } = await get('system-admin', 'system');
    expect(statusCode).toBe(200);
    const status = JSON.parse(body);
    expect(status).toMatchObject({ isDemo: true, isClockSimulated: true, migrations: { pending: [] } });
    expect(status.migrations.applied).toBeGreaterThanOrEqual(13);
    expect(status.storage.databaseBytes).toBeGreaterThan(0);
    expect(status.engine).toContain(engine === 'postgres' ? 'PostgreSQL' : '内置数据库');
    for (const secret of ['王秀兰', 'window1', caseNumber]) expect(body).not.toContain(secret);
  });

  it('design §9 none of the three sees what another keeps', async () => {
    const kept = {
      system: 'system-admin',
      accounts: 'security-admin',
      'access-log': 'audit-admin',
      ledger: 'audit-admin',
    };
    for (const [path, owner] of Object.entries(kept)) {
      for (const login of ['system-admin', 'security-admin', 'audit-admin', 'city', 'auditor', 'approver1']) {
        const { statusCode } = await get(login, path);
        expect(statusCode, `${login} ${path}`).toBe(login === owner ? 200 : 403);
      }
    }
  });

  it('design §6 who read a case is found by its number and by the account, and no content is told', async () => {
    for (const query of [{ record: caseNumber }, { record: caseId }, { account: 'window1' }] as Record<
      string,
      string
    >[]) {
      const { rows } = (await get('audit-admin', 'access-log', query)).json();
      expect(rows, JSON.stringify(query)).toMatchObject([
        { actorName: '王秀兰', loginName: 'window1', purpose: '查看办件', recordText: `办件${caseNumber}` },
      ]);
    }
    expect((await get('audit-admin', 'access-log', { account: 'nobody' })).json().rows).toEqual([]);
  });

  it('design §6 reading the log stands in the log', async () => {
    await get('audit-admin', 'access-log', { account: 'audit-admin' });
    const { rows } = (await get('audit-admin', 'access-log', { account: 'audit-admin' })).json();
    expect(rows[0]).toMatchObject({ purpose: '查阅访问日志', subject: '访问日志', fields: ['按账号查询'] });
  });

  it('design §6 the log is paged by key and narrowed by day', async () => {
    const first = (await get('audit-admin', 'access-log', { limit: '2' })).json();
    const second = (await get('audit-admin', 'access-log', { limit: '2', after: first.next })).json();
    const ids = [...first.rows, ...second.rows].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const tomorrow = addDays(dateInShanghai(TEST_NOW), 1);
    expect((await get('audit-admin', 'access-log', { from: tomorrow })).json().rows).toEqual([]);
    expect((await get('audit-admin', 'access-log', { until: addDays(tomorrow, -2) })).json().rows).toEqual(
      [],
    );
  });

  it('design §6 a day that no calendar has is said, not left out', async () => {
    const answer = await get('audit-admin', 'access-log', { from: '2026-02-30', until: '2026-03-01' });
    expect([answer.statusCode, answer.json().fields]).toMatchObject([400, [{ field: 'from' }]]);
  });

  it('design §6 a stream is found by the case’s number, whole, and without personal content', async () => {
    const { countyId } = county;
    const { rows } = (await get('audit-admin', 'ledger', { county: countyId, q: caseNumber })).json();
    expect(rows).toMatchObject([{ stream: `case:${caseId}`, kindName: '办件', lastEventName: '收件' }]);
    const stream = await get('audit-admin', `ledger/${countyId}/${encodeURIComponent(`case:${caseId}`)}`);
    expect(stream.json()).toMatchObject({ isWhole: true, events: [{ name: '收件', problems: [] }] });
    expect(stream.body).not.toContain(eateryApplication(county, READY).applicant.name);
    const check = await get(
      'audit-admin',
      `ledger/${countyId}/${encodeURIComponent(`case:${caseId}`)}/check`,
    );
    expect(check.json()).toMatchObject({ eventCount: 1, findings: [] });
    expect((await get('audit-admin', `ledger/${countyId}/case:none`)).statusCode).toBe(404);
    expect((await get('audit-admin', 'ledger/nowhere/case:none')).statusCode).toBe(404);
    expect((await get('audit-admin', 'ledger', { county: 'nowhere' })).statusCode).toBe(404);
  });

  it('design §6 a row that differs from its events is found by the check of its stream', async () => {
    const { countyId, ctx } = county;
    await ctx.database.executeSql('update seal set in_force = not in_force where county_id = $1', [countyId]);
    const { rows } = (
      await get('audit-admin', 'ledger', { county: countyId, kind: 'seal', limit: '1' })
    ).json();
    const stream = encodeURIComponent(rows[0].stream);
    const { findings } = (await get('audit-admin', `ledger/${countyId}/${stream}/check`)).json();
    expect(findings).toEqual(['存储行与事件重放的结果不一致']);
    await ctx.database.executeSql('update seal set in_force = not in_force where county_id = $1', [countyId]);
    expect((await get('audit-admin', `ledger/${countyId}/${stream}/check`)).json().findings).toEqual([]);
  });

  it('design §6 roots tell whether they fit, and which days have none', async () => {
    const { ctx } = county;
    const day = addDays(dateInShanghai(TEST_NOW), -3);
    const directory = `${ctx.config.dataDir}/roots`;
    await makeDailyRoot(ctx.database, {
      day,
      now: addMilliseconds(startOfDay(day), 90_000_000),
      keys: ctx.keys,
      directory,
    });
    const roots = (await get('audit-admin', 'roots')).json();
    expect(roots.rows).toMatchObject([{ day, problems: [] }]);
    expect(roots.missingDays).toEqual([addDays(day, 1), addDays(day, 2)]);
    expect((await get('system-admin', 'system')).json().dailyRoot).toMatchObject({
      lastDay: day,
      isCurrent: false,
    });
  });
});
