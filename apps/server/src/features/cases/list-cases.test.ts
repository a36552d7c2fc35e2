import type { CaseRow } from '@tongban/contract';
import { addMilliseconds, instant } from '@tongban/domain/time';
import { makeIdentityNumber } from '@tongban/gb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { unzip } from '../../platform/testing/unzip.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import type { StaffActor } from '../staff/index.ts';
import { type CaseListQuery, claimCase, listCases, submitCase } from './index.ts';
import { constructionApplication, eateryApplication, PHONE } from './testing/applications.ts';
import { type DemoCounty, ENDING, openDemoCounty, READY } from './testing/demo-county.ts';
import { doneValue } from './testing/outcomes.ts';
import { tell } from './testing/tell.ts';

const NAMES = ['张三', '张三丰', '李四', '王小二', '赵六', '三张', '欧阳修'];

onEngines('lists of cases', (engine) => {
  let county: DemoCounty;
  const numbers = new Map<string, string>();
  const ids = new Map<string, string>();
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    await take('钱大', ENDING, 20);
    await take('孙二', null, 21);
    for (const [index, name] of NAMES.entries()) {
      county.setClock(addMilliseconds(TEST_NOW, index * 86_400_000));
      await take(name, READY, index);
    }
    county.setClock(addMilliseconds(TEST_NOW, 7 * 86_400_000));
  });
  afterAll(() => county.close());

  async function take(name: string, townshipName: string | null, sequence: number) {
    const post = townshipName === null ? 'county_hall_clerk' : 'township_window_clerk';
    const actor = await county.actorIn(post, townshipName);
    const make = sequence % 2 === 0 ? eateryApplication : constructionApplication;
    const command = make(county, townshipName, {
      applicant: {
        kind: 'natural_person',
        name,
        idNumber: idNumberOf(sequence),
        phone: PHONE,
        contactName: null,
      },
    });
    const receipt = doneValue(await submitCase(county.ctx, { kind: 'staff', actor }, command, null));
    numbers.set(name, receipt.number);
    ids.set(name, receipt.caseId);
  }
  const idNumberOf = (sequence: number) =>
    makeIdentityNumber({ regionCode: '371721', birthDate: '1985-06-15', sequence });
  const clerk = () => county.actorIn('township_window_clerk', READY);
  const list = async (actor: StaffActor, query: Partial<CaseListQuery> = {}) =>
    doneValue(await listCases(county.ctx, actor, { queue: 'all', q: '', limit: 20, ...query }));
  const found = async (q: string) => (await list(await clerk(), { q })).cases.map(nameOf);
  /** The whole name of a row, which the row itself does not show. */
  const nameOf = (row: CaseRow) => NAMES.find((name) => numbers.get(name) === row.number);

  it('design §6 design §2.5 the list is exported in one’s own scope, masked, with a watermark, and logged', async () => {
    const get = async (login: string, query: Record<string, string>) =>
      county.app.inject({
        url: '/api/v1/case-exports',
        query: { queue: 'all', ...query },
        headers: { ...(await county.loginAs(login)) },
      });
    const csv = await get('window1', {});
    const [watermark, header, ...lines] = csv.body.trim().split('\r\n');
    expect(watermark).toContain('（window1）');
    expect(watermark).toContain(`共${NAMES.length}行`);
    expect(header?.split(',')).toContain('申请人（已隐去）');
    expect(lines).toHaveLength(NAMES.length);
    for (const name of NAMES) expect(csv.body).not.toContain(`,${name},`);
    expect(csv.body).not.toContain(numbers.get('钱大') ?? '钱大');
    const xlsx = await get('window3', { format: 'xlsx' });
    const text = [...unzip(xlsx.rawPayload).values()].join('');
    expect(text).toContain(numbers.get('钱大'));
    expect(text).not.toContain(numbers.get('张三') ?? '张三');
    const { rows: logged } = await county.ctx.database.executeSql(
      "select purpose from access_log where subject = 'cases'",
    );
    expect(logged).toEqual([{ purpose: '导出办件列表' }, { purpose: '导出办件列表' }]);
    expect((await get('system-admin', {})).statusCode).toBe(403);
    expect((await get('window1', { from: '2026-02-30' })).statusCode).toBe(400);
  });

  it('design §2.5 everybody lists their own scope: township, hall, organ', async () => {
    const names = ['张**', '张**', '李**', '王**', '赵**', '三**', '欧阳**'];
    const { cases, next } = await list(await clerk());
    expect(next).toBeNull();
    expect(cases.map((row) => row.applicantMasked).reverse()).toEqual(names);
    expect(cases[0]).toMatchObject({
      custodyName: '庄寨镇便民服务中心',
      statusName: '已收件',
      waitingFor: '等待受理',
    });
    const ofHall = await list(await county.actorIn('county_hall_clerk'));
    expect(ofHall.cases.map((row) => row.applicantMasked)).toEqual(['孙**']);
    const ofOrgan = await list(await county.actorIn('county_approver'));
    expect(ofOrgan.cases).toHaveLength(9);
    expect((await list(await county.actorIn('justice_officer'))).cases).toEqual([]);
  });

  it.each(['waiting', 'all'] as const)(
    'queue %s: pages without a gap and without a repeat',
    async (queue) => {
      const actor = await clerk();
      const whole = await list(actor, { queue });
      expect(whole.cases).toHaveLength(NAMES.length);
      for (const limit of [1, 2, 3, 7]) {
        const rows: CaseRow[] = [];
        let after: string | undefined;
        do {
          const page = await list(actor, { queue, limit, after });
          expect(page.cases.length).toBeLessThanOrEqual(limit);
          rows.push(...page.cases);
          after = page.next ?? undefined;
        } while (after !== undefined);
        expect(rows).toEqual(whole.cases);
      }
    },
  );

  it('E-28 what waits comes by due date, with its light', async () => {
    const { cases } = await list(await clerk(), { queue: 'waiting' });
    const dates = cases.map(({ dueOn }) => dueOn ?? '');
    expect(dates).toEqual([...dates].sort());
    expect(cases[0]).toMatchObject({ dueOn: '2026-03-23', light: 'orange' });
  });

  it('several posts: what both show comes once and in order', async () => {
    const ofTownship = await clerk();
    const ofHall = await county.actorIn('county_hall_clerk');
    const both = { ...ofTownship, appointments: [...ofTownship.appointments, ...ofHall.appointments] };
    const first = await list(both, { queue: 'waiting', limit: 5 });
    const second = await list(both, { queue: 'waiting', limit: 5, after: first.next ?? '' });
    const seen = [...first.cases, ...second.cases].map(({ number }) => number);
    expect(new Set(seen).size).toBe(8);
    expect(seen).toHaveLength(8);
  });

  it('design §6 names are found by any part, of two characters too', async () => {
    expect(await found('张三')).toEqual(['张三丰', '张三']);
    expect(await found('三丰')).toEqual(['张三丰']);
    expect(await found('李四')).toEqual(['李四']);
    expect(await found('三')).toEqual(['三张', '张三丰', '张三']);
    expect(await found('周')).toEqual([]);
  });

  it('identity numbers only whole, case numbers however typed', async () => {
    expect(await found(idNumberOf(3))).toEqual(['王小二']);
    expect(await found(idNumberOf(3).toLowerCase())).toEqual(['王小二']);
    expect(await found(idNumberOf(3).slice(0, 12))).toEqual([]);
    const number = numbers.get('赵六') ?? '';
    expect(await found(number)).toEqual(['赵六']);
    expect(await found(number.replaceAll('-', ' '))).toEqual(['赵六']);
    // 孙二 is the hall's: the township does not learn that the case exists.
    expect(await found(numbers.get('孙二') ?? '')).toEqual([]);
  });

  it('a mistyped number and a broken page mark are told', async () => {
    const number = numbers.get('赵六') ?? '';
    const wrong = `${number.slice(0, -1)}${(Number(number.slice(-1)) + 1) % 10}`;
    const query = { queue: 'all' as const, q: wrong, limit: 20 };
    expect(await listCases(county.ctx, await clerk(), query)).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'q' }],
    });
    for (const after of ['x', Buffer.from('["waiting",null,"1"]').toString('base64url')]) {
      const outcome = await listCases(county.ctx, await clerk(), { ...query, q: '', after });
      expect(outcome).toMatchObject({ kind: 'invalid', fields: [{ field: 'after' }] });
    }
  });

  it('by item and status', async () => {
    const ofItem = await list(await clerk(), { itemId: county.construction });
    expect(ofItem.cases.map(({ itemNo }) => itemNo)).toEqual([6, 6, 6]);
    expect((await list(await clerk(), { status: 'accepted' })).cases).toEqual([]);
  });

  it('E-41 whoever has a case in hand is named until the claim lapses', async () => {
    const caseId = ids.get('李四') ?? '';
    doneValue(await claimCase(county.ctx, await clerk(), caseId, { release: false }));
    const claimedBy = async () => (await list(await clerk(), { q: '李四' })).cases[0]?.claimedBy;
    expect(await claimedBy()).toBe('王秀兰');
    county.setClock(addMilliseconds(county.ctx.clock.now(), 15 * 60_000));
    expect(await claimedBy()).toBeNull();
  });

  it('R-1.3.5 what comes in, and what is closed', async () => {
    const keeper = { personId: 'p', organisationId: 'o' };
    const organ = (await county.actorIn('county_approver')).appointments[0]?.organisationId ?? '';
    const moving = { transferId: 't', kind: 'transfer' as const, slipNumber: '示例-转01', note: null };
    await tell(county, ids.get('张三') ?? '', keeper, async ({ state }) => [
      {
        type: 'caseTransferred',
        typeVersion: 1,
        payload: { ...moving, from: state.intakePlace, to: { organisationId: organ, townshipId: null } },
      },
    ]);
    await tell(county, ids.get('王小二') ?? '', keeper, async () => [
      { type: 'caseWithdrawn', typeVersion: 1, payload: { reason: null } },
    ]);
    for (const post of ['county_hall_clerk', 'county_reviewer'] as const) {
      const { cases } = await list(await county.actorIn(post), { queue: 'incoming' });
      expect(cases.map(nameOf)).toEqual(['张三']);
      expect(cases[0]).toMatchObject({ waitingFor: '等待接收单位接收案卷', flags: ['transferred'] });
    }
    expect((await list(await clerk(), { queue: 'incoming' })).cases).toEqual([]);
    expect((await list(await clerk(), { queue: 'closed' })).cases.map(nameOf)).toEqual(['王小二']);
    expect((await list(await clerk(), { queue: 'waiting' })).cases.map(nameOf)).not.toContain('王小二');
  });

  it('L-32 what is deemed accepted shows so before the job has written it', async () => {
    county.setClock(instant('2026-03-24T01:00:00.000Z'));
    const [row] = (await list(await clerk(), { q: '欧阳' })).cases;
    expect(row).toMatchObject({ status: 'submitted' });
    county.setClock(instant('2026-03-31T01:00:00.000Z'));
    expect((await list(await clerk(), { q: '欧阳' })).cases[0]).toMatchObject({
      status: 'accepted',
      flags: ['deemed_accepted', 'overdue'],
      waitingFor: '等待审查',
    });
  });
});
