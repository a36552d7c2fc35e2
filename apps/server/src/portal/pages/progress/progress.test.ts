import { addMilliseconds } from '@tongban/domain/time';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  acceptCase,
  confirmPlace,
  declineCase,
  issueSupplementNotice,
} from '../../../features/cases/index.ts';
import { eateryApplication, ID_NUMBER } from '../../../features/cases/testing/applications.ts';
import { type CaseWalk, takenIn } from '../../../features/cases/testing/case-walk.ts';
import { type DemoCounty, openDemoCounty, READY } from '../../../features/cases/testing/demo-county.ts';
import { SAMPLE_PDF } from '../../../features/cases/testing/sample-file.ts';
import { TEST_NOW } from '../../../testing/test-app.ts';
import { expectSoundPage } from '../../testing/html-rules.ts';
import { openVisitor, type Visitor } from '../../testing/visitor.ts';

let county: DemoCounty;
let visitor: Visitor;
beforeAll(async () => {
  county = await openDemoCounty();
});
afterAll(() => county.close());
beforeEach(async () => {
  county.setClock(TEST_NOW);
  visitor = openVisitor(county.app);
  await visitor.get('/progress');
});
const taken = () => takenIn(county, eateryApplication(county, READY));
const look = ({ number, code }: Pick<CaseWalk, 'number' | 'code'>) =>
  visitor.post('/progress', { number, code });

describe('办件进度', () => {
  it('design §9: shows how far a case is to whoever has number and code, and nothing of the applicant', async () => {
    const walk = await taken();
    const { status, html, headers } = await look(walk);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expectSoundPage(html);
    expect(html).toContain('已收到，正在核对材料');
    expect(html).toContain('庄寨镇便民服务中心');
    expect(html).toContain('<a href="/items/small-workshop-eatery-registration">食品小作坊、小餐饮登记</a>');
    expect(html).toMatch(/以谁的名义决定<\/dt><dd>曹县[^<]+局</);
    expect(html).not.toContain('老石');
    expect(html).not.toContain(ID_NUMBER);
    expect(html).toMatch(/受理<\/span><span class="step-state">正在进行/);
  });

  it('L-32 the date says what it is of: the answer, then the decision, and none afterwards', async () => {
    const walk = await taken();
    expect((await look(walk)).html).toContain('2026年3月23日以前告知是否受理');
    const clerk = 'township_window_clerk';
    await walk.walk(confirmPlace, clerk, READY, { townships: [county.townshipId(READY)] });
    await walk.walk(acceptCase, clerk, READY, {});
    expect((await look(walk)).html).toMatch(/2026年\d+月\d+日以前办结/);
    const declined = await taken();
    await declined.walk(declineCase, clerk, READY, {
      kind: 'not_required',
      reason: '不需要登记。',
      competentOrgan: null,
    });
    const { html } = await look(declined);
    expect(html).toContain('办理已经结束，不再计算');
    expect(html).not.toContain('待工作日历公布后推算');
  });

  it('takes the number as people type it', async () => {
    const { number, code } = await taken();
    const { status } = await look({ number: ` ${number.replaceAll('-', '')} `, code: code.toLowerCase() });
    expect(status).toBe(200);
  });

  it('asks for what is blank; keeps the number, never the code', async () => {
    const { status, html } = await look({ number: '371721', code: '' });
    expect(status).toBe(422);
    expect(html).toContain('请填写查询码');
    expect(html).toContain('value="371721"');
    const wrong = await look({ number: '371721-2026-999999-1', code: 'ABC234' });
    expect(wrong.status).toBe(404);
    expectSoundPage(wrong.html);
    expect(wrong.html).toContain('没有查到办件');
    expect(wrong.html).not.toContain('ABC234');
  });

  it('design §9: stops for the day after five wrong codes, and says what to do', async () => {
    const walk = await taken();
    for (let i = 0; i < 5; i += 1) expect((await look({ ...walk, code: 'AAAAAA' })).status).toBe(404);
    const { status, html } = await look(walk);
    expect(status).toBe(429);
    expect(html).toContain('今天查询错误次数过多');
    expect(html).toContain('到受理窗口查询');
  });

  it('a page that was open too long keeps the number', async () => {
    const { number, code } = await taken();
    const { html } = await visitor.post('/progress', { number, code, _csrf: 'old' });
    expect(html).toContain('页面打开的时间太久');
    expect(html).toContain(`value="${number}"`);
  });
});

describe('补正', () => {
  const told = async (points: readonly { about: string; text: string }[]) => {
    const walk = await taken();
    await walk.walk(issueSupplementNotice, 'township_window_clerk', READY, { points: [...points] });
    return walk;
  };
  const FORM = { about: 'application-form', text: '登记表没有签字' };
  const fieldsOf = ({ number, code }: CaseWalk, html: string) => ({
    idempotencyKey: /name="idempotencyKey" value="([^"]+)"/.exec(html)?.[1] ?? '',
    number,
    code,
    staged: /name="staged" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '',
  });
  const file = { field: 'file.application-form', name: '登记表.pdf', content: SAMPLE_PDF };

  it('L-32 E-42: is handed in from home, once, whatever is clicked', async () => {
    const walk = await told([FORM]);
    const { html } = await look(walk);
    expectSoundPage(html);
    expect(html).toContain('需要您补充材料');
    expect(html).toContain('登记表没有签字');
    county.setClock(addMilliseconds(TEST_NOW, 3_600_000));
    const send = () => visitor.postFiles('/progress/supplement', fieldsOf(walk, html), [file]);
    const answers = await Promise.all([send(), send()]);
    for (const answer of [...answers, await send()]) {
      expect(answer.status).toBe(200);
      expect(answer.html).toContain('补正材料已收到');
    }
    const state = await walk.state();
    expect(state.status).toBe('submitted');
    expect(state.materials.filter(({ round }) => round === 1)).toHaveLength(1);
  });

  it('a mistyped file is named; the good one need not be chosen again', async () => {
    const walk = await told([FORM]);
    const { html } = await look(walk);
    const nothing = await visitor.postFiles('/progress/supplement', fieldsOf(walk, html), []);
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain('还没有选择文件');
    const bad = { ...file, name: '照片.pdf', content: Buffer.from('no') };
    const half = await visitor.postFiles('/progress/supplement', fieldsOf(walk, html), [file, bad]);
    expect(half.status).toBe(422);
    expectSoundPage(half.html);
    expect(half.html).toContain('文件“照片.pdf”的类型不支持。');
    expect(half.html).toContain('删除登记表.pdf');
    const done = await visitor.postFiles('/progress/supplement', fieldsOf(walk, half.html), []);
    expect(done.html).toContain('补正材料已收到');
  });

  it('a point about the form says where it is mended; the rest can be handed in before', async () => {
    const walk = await told([FORM, { about: 'area', text: '面积与现场不符' }]);
    const { html } = await look(walk);
    expect(html).toContain('经营场所面积');
    expect(html).toContain('请带身份证件到庄寨镇便民服务中心办理');
    const part = await visitor.postFiles('/progress/supplement', fieldsOf(walk, html), [file]);
    expect(part.html).toContain('还有下列内容没有补齐');
    expect(part.html).toContain('面积与现场不符');
    expect(part.html).not.toContain('登记表没有签字');
  });

  it('design §9: takes no file from anybody without the code, nor from an old page', async () => {
    const walk = await told([FORM]);
    const { html } = await look(walk);
    const count = async () => (await county.ctx.database.db.selectFrom('file').select('id').execute()).length;
    const before = await count();
    const wrong = { ...fieldsOf(walk, html), code: 'AAAAAA' };
    expect((await visitor.postFiles('/progress/supplement', wrong, [file])).status).toBe(404);
    const old = { ...fieldsOf(walk, html), _csrf: 'old' };
    expect((await visitor.postFiles('/progress/supplement', old, [file])).location).toBe('/progress?kept=1');
    expect(await count()).toBe(before);
    expect((await visitor.get('/progress?kept=1')).html).toContain('页面打开的时间太久');
  });
});
