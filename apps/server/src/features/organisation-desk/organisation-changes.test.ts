import type { TouchedGroupView } from '@tongban/contract';
import { instant } from '@tongban/domain/time';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import type { StaffHeaders } from '../../testing/test-app.ts';
import { type DemoCounty, openDemoCounty, READY } from '../cases/testing/demo-county.ts';
import { verifyInstallation } from '../verification/index.ts';
import { bodyDesk } from './testing/body-desk.ts';

const basis = '机构改革方案（测试）';
const kindsOf = (groups: readonly TouchedGroupView[]) => groups.map(({ kind }) => kind);

onEngines('changes of bodies', (engine) => {
  let county: DemoCounty;
  let desk: ReturnType<typeof bodyDesk>;
  let manager: StaffHeaders;
  let city: StaffHeaders;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    desk = bodyDesk(county);
    manager = await county.loginAs('county-manager');
    city = await county.loginAs('city');
  });
  afterAll(() => county.close());
  const idOf = async (name: string) => {
    const { rows } = await desk.list(manager, `q=${encodeURIComponent(name)}`);
    return rows.find((row) => row.name === name)?.id ?? `no ${name}`;
  };
  const change = (id: string) => desk.get(manager, `organisation-changes/${county.countyId}/${id}`);
  const read = (id: string) => desk.read(manager, county.countyId, id);

  it('E-05 a renaming is read before it is confirmed, by another person; papers of the day keep the name', async () => {
    const organisationId = await idOf('庄寨镇人民政府');
    const content = {
      kind: 'rename',
      organisationId,
      name: '庄寨街道办事处',
      shortName: '庄寨街道办事处',
      basis,
    };
    expect(
      (await desk.write(manager, county.countyId, { ...content, from: '2026-03-17' })).json(),
    ).toMatchObject({
      code: 'GOV-02',
    });
    const written = await desk.write(manager, county.countyId, { ...content, from: '2026-03-16' });
    const { id } = written.json();
    const again = await desk.write(manager, county.countyId, { ...content, from: '2026-03-16' }, id);
    expect([written.statusCode, again.json().id]).toEqual([201, id]);
    const shown = (await change(id)).json();
    expect(shown).toMatchObject({ isOwn: true, mayConfirm: false, row: { stateName: '等待确认' } });
    expect(kindsOf(shown.touched)).toEqual(['list', 'agreement', 'memo', 'seal']);
    expect((await desk.confirm(manager, county.countyId, id)).json()).toMatchObject({ code: 'GOV-08' });
    expect((await read(organisationId)).row.name).toBe('庄寨镇人民政府');
    const stale = `organisation-changes/${county.countyId}/${id}/confirmation`;
    expect((await desk.post(city, stale, { organisationVersion: 9 })).statusCode).toBe(409);
    county.setClock(instant('2026-03-16T01:01:00.000Z'));
    expect((await desk.confirm(city, county.countyId, id)).statusCode).toBe(200);
    const { row, formerNames, toDo } = await read(organisationId);
    expect([row.name, formerNames]).toEqual([
      '庄寨街道办事处',
      [{ name: '庄寨镇人民政府', until: '2026-03-15' }],
    ]);
    expect(kindsOf(toDo)).toEqual(['list', 'agreement', 'memo', 'seal']);
    expect((await change(id)).json()).toMatchObject({
      row: { stateName: '已确认', title: '庄寨镇人民政府更名为庄寨街道办事处' },
      closedByName: expect.any(String),
    });
  });

  it('E-06 a power moves: the agreement is to be signed anew, a memo is missing, and the gate closes on the day', async () => {
    const from = await idOf('曹县行政审批服务局');
    const to = await idOf('曹县农业农村局');
    const itemId = county.eatery;
    const content = {
      ...{ kind: 'move', organisationId: from, successorId: to, lastDay: '2026-03-31', basis },
      capacities: [{ kind: 'power_holder', itemId }],
    };
    const { id } = (await desk.write(manager, county.countyId, content)).json();
    const { touched } = (await change(id)).json();
    expect(kindsOf(touched)).toEqual(expect.arrayContaining(['list', 'agreement', 'missing_memo']));
    expect((await desk.confirm(city, county.countyId, id)).statusCode).toBe(200);
    const [gave, got] = [await read(from), await read(to)];
    const of = ({ capacities }: typeof gave) =>
      capacities.filter((each) => each.kind === 'power_holder' && each.item?.id === itemId);
    expect(of(gave)).toMatchObject([{ until: '2026-03-31', successorName: '曹县农业农村局' }]);
    expect(of(got)).toMatchObject([{ from: '2026-04-01', until: null, basis }]);
    expect(kindsOf(gave.toDo)).toEqual(expect.arrayContaining(['list', 'agreement', 'missing_memo']));
    const township = county.townshipId(READY);
    const asked = (at: string) =>
      county.app.inject(`/api/v1/authority?item=${itemId}&township=${township}&act=decide&at=${at}`);
    const codes = (await asked('2026-04-01T01:00:00.000Z'))
      .json()
      .refusals.map(({ code }: { code: string }) => code);
    expect(codes).toContain('DLG-06');
    expect((await desk.write(manager, county.countyId, content)).json()).toMatchObject({ code: 'GOV-02' });
  });

  it('E-06 a supervision moves: lists name another supervisor and memos are signed anew; agreements and cases stay', async () => {
    const content = {
      ...{ kind: 'move', lastDay: '2026-04-30', basis },
      organisationId: await idOf('曹县市场监督管理局'),
      successorId: await idOf('曹县卫生健康局'),
      capacities: [{ kind: 'supervisor', itemId: county.eatery }],
    };
    const { id } = (await desk.write(manager, county.countyId, content)).json();
    const { touched } = (await change(id)).json();
    expect(kindsOf(touched)).toEqual(expect.not.arrayContaining(['agreement', 'case']));
    expect(touched).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'list', todo: '公布新版本清单，监管部门改为承接机构。' }),
        expect.objectContaining({ kind: 'memo', todo: '由承接机构重新签订。' }),
      ]),
    );
  });

  it('E-05 a body is merged: its powers go to the successor, two at once end it once', async () => {
    const successorId = await idOf('曹县行政审批服务局');
    const organisationId = await idOf('曹县文化和旅游局');
    const content = { kind: 'end', organisationId, lastDay: '2026-03-31', successorId, basis };
    const first = (await desk.write(manager, county.countyId, content)).json().id;
    const second = (await desk.write(manager, county.countyId, content)).json().id;
    const answers = await Promise.all([first, second].map((id) => desk.confirm(city, county.countyId, id)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const { row, successor, capacities } = await read(organisationId);
    expect([row.validUntil, successor?.id]).toEqual(['2026-03-31', successorId]);
    expect(capacities.every(({ until }) => until === '2026-03-31')).toBe(true);
    expect((await read(successorId)).predecessors.map(({ id }) => id)).toEqual([organisationId]);
    const open = answers[0]?.statusCode === 200 ? second : first;
    const path = `organisation-changes/${county.countyId}/${open}/withdrawal`;
    expect((await desk.post(manager, path)).statusCode).toBe(200);
    expect((await desk.post(manager, path)).statusCode).toBe(404);
  });

  it('design §2.5 a body, a change and a county of elsewhere are not found', async () => {
    const elsewhere = county.ctx.reference.counties.find(({ id }) => id !== county.countyId)?.id ?? '';
    const content = {
      ...{ kind: 'end', organisationId: await idOf('曹县农业农村局'), lastDay: '2026-03-31' },
      ...{ successorId: null, basis },
    };
    const { id } = (await desk.write(manager, county.countyId, content)).json();
    expect((await desk.get(manager, `organisation-changes/${elsewhere}/${id}`)).statusCode).toBe(404);
    expect((await desk.confirm(city, elsewhere, id)).statusCode).toBe(404);
    expect((await desk.write(manager, elsewhere, content)).statusCode).toBe(404);
    expect((await desk.write(city, elsewhere, content)).statusCode).toBe(404);
    const window = await county.loginAs('window1');
    expect((await desk.get(window, 'organisations')).statusCode).toBe(403);
  });

  it('design §6 the ledger and the rows say the same afterwards', async () => {
    const findings = [];
    for await (const finding of verifyInstallation(county.ctx)) findings.push(finding);
    expect(findings).toEqual([]);
  });
});
