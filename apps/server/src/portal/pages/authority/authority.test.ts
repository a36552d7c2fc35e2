import { dateInShanghai } from '@tongban/domain/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type DemoCounty,
  ENDING,
  openDemoCounty,
  READY,
  UNFILED,
} from '../../../features/cases/testing/demo-county.ts';
import { recallDelegation } from '../../../features/delegations/index.ts';
import { TEST_NOW } from '../../../testing/test-app.ts';
import { expectSoundPage } from '../../testing/html-rules.ts';
import { openVisitor, type Visitor } from '../../testing/visitor.ts';

describe('权限依据查询', () => {
  let county: DemoCounty;
  let visitor: Visitor;
  beforeAll(async () => {
    county = await openDemoCounty();
    visitor = openVisitor(county.app);
  });
  afterAll(() => county.close());

  const ask = async (township: string, act: string, on: string) => {
    const place = county.townshipId(township);
    const query = new URLSearchParams({ place, item: county.eatery, act, on });
    const answer = await visitor.get(`/authority?${query}`);
    expect(answer.status).toBe(303);
    return answer.location ?? '';
  };
  const codeIn = (html: string) =>
    /核验码<span class="figures">([0-9A-F ]+)</.exec(html)?.[1]?.replaceAll(' ', '') ?? '';

  it('R-8.1.1 anybody may ask; the form says what it could not read', async () => {
    const { html } = await visitor.get('/authority');
    expectSoundPage(html);
    const place = county.townshipId(READY);
    const wrong = await visitor.get(`/authority?place=${place}&item=${county.eatery}&act=fly&on=2026-02-30`);
    expectSoundPage(wrong.html);
    expect(wrong.html).toContain('环节或者日期没有填写正确');
  });

  it('design §2.1 the statement shows the whole chain, in whose name, and a code', async () => {
    const { html } = await visitor.get(await ask(READY, 'decide', dateInShanghai(TEST_NOW)));
    expectSoundPage(html);
    for (const words of [
      '在该时间点有权限',
      '曹县行政审批服务局',
      '委托协议备案',
      '2号公章',
      '审管衔接备忘录',
      '演示数据',
    ]) {
      expect(html).toContain(words);
    }
    expect(codeIn(html)).toMatch(/^[0-9A-F]{20}$/);
  });

  it('design §2.1 asked as it was known on an earlier day, what was recorded later does not count', async () => {
    const query = new URLSearchParams({
      place: county.townshipId(READY),
      item: county.eatery,
      act: 'decide',
    });
    const on = dateInShanghai(TEST_NOW);
    const before = await visitor.get(`/authority?${query}&on=${on}&known=2022-01-01`);
    expect((await visitor.get(before.location ?? '')).html).toContain('在该时间点没有权限');
    const ahead = await visitor.get(`/authority?${query}&on=${on}&known=2030-01-01`);
    expect(ahead.html).toContain('日期没有填写正确');
  });

  it('E-01 asked for a day after the agreements end, and before: the day decides', async () => {
    expect((await visitor.get(await ask(ENDING, 'accept', '2026-03-20'))).html).toContain('在该时间点有权限');
    const after = await visitor.get(await ask(ENDING, 'accept', '2026-03-23'));
    expect(after.html).toContain('在该时间点没有权限');
    expect(after.html).toContain('DLG-13');
  });

  it('DLG-03, DLG-04 what is missing, with its basis and who is to act', async () => {
    const { html } = await visitor.get(await ask(UNFILED, 'decide', dateInShanghai(TEST_NOW)));
    expectSoundPage(html);
    for (const words of ['还缺什么，由谁办', 'DLG-03', 'DLG-04', '取得备案号']) expect(html).toContain(words);
  });

  it('design §2.1 what is recorded later changes no statement; another question does not bear its code', async () => {
    const href = await ask(READY, 'accept', '2026-03-20');
    const before = await visitor.get(href);
    const manager = await county.actorIn('county_service_manager');
    const by = {
      personId: manager.personId,
      organisationId: manager.appointments[0]?.organisationId ?? null,
    };
    const pair = { countyId: county.countyId, townshipId: county.townshipId(READY), itemId: county.eatery };
    county.setClock('2026-03-16T02:00:00.000Z' as typeof TEST_NOW);
    const recalled = await recallDelegation(county.ctx, by, {
      ...pair,
      generation: 1,
      effectiveOn: '2026-03-18' as Parameters<typeof recallDelegation>[2]['effectiveOn'],
      reason: 'runs_badly',
    });
    expect(recalled.ok).toBe(true);

    const again = await visitor.get(`${href}&code=${codeIn(before.html)}`);
    expectSoundPage(again.html);
    expect(again.html).toContain('核验一致');
    expect(codeIn(again.html)).toBe(codeIn(before.html));

    const now = await ask(READY, 'accept', '2026-03-20');
    const asKnownNow = await visitor.get(`${now}&code=${codeIn(before.html)}`);
    expect(asKnownNow.html).toContain('在该时间点没有权限');
    expect(asKnownNow.html).toContain('核验不一致');
  });

  it('design §2.1 nothing is stated as known in the future, nor of a place that is not there', async () => {
    const question = { place: county.townshipId(READY), item: county.eatery, act: 'accept', at: TEST_NOW };
    const future = new URLSearchParams({ ...question, known: '2030-01-01T00:00:00.000Z' });
    expect((await visitor.get(`/authority/statement?${future}`)).status).toBe(303);
    const nowhere = new URLSearchParams({ ...question, place: 'nowhere', known: TEST_NOW });
    expect((await visitor.get(`/authority/statement?${nowhere}`)).status).toBe(404);
  });
});
