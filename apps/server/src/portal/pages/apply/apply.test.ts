import { addMilliseconds, instant } from '@tongban/domain/time';
import { makeCreditCode } from '@tongban/gb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { removeOldDrafts } from '../../../features/application-drafts/index.ts';
import { ID_NUMBER, PHONE } from '../../../features/cases/testing/applications.ts';
import { boundItem } from '../../../features/cases/testing/bound-item.ts';
import {
  type DemoCounty,
  ENDING,
  openDemoCounty,
  READY,
  UNFILED,
} from '../../../features/cases/testing/demo-county.ts';
import { SAMPLE_PDF } from '../../../features/cases/testing/sample-file.ts';
import { onEngines } from '../../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../../testing/test-app.ts';
import {
  APPLICANT,
  begin,
  EATERY,
  eateryForm,
  fillIn,
  QUESTIONS,
  SIGNED_FORM,
} from '../../testing/eatery-visit.ts';
import { expectSoundPage } from '../../testing/html-rules.ts';
import { openVisitor, type Visitor } from '../../testing/visitor.ts';

const MINUTE = 60_000;
/** E-20: the same applicant has a case of this item already. */
const ONCE_MORE = { 'second-reason': '另有一处门店。' };

onEngines('applying online', (engine) => {
  let county: DemoCounty;
  let visitor: Visitor;
  let township: string;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
    township = county.townshipId(READY);
  });
  afterAll(() => county.close());
  beforeEach(() => {
    county.setClock(TEST_NOW);
    visitor = openVisitor(county.app);
  });
  const countCases = async () => {
    const { n } = await county.ctx.database.db
      .selectFrom('service_case')
      .select((eb) => eb.fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow();
    return Number(n);
  };
  const countUploads = async (draft: string) => {
    const record = `upload:visit:${draft.split('/').at(-1)}`;
    return (
      await county.ctx.database.db.selectFrom('file').select('id').where('record', '=', record).execute()
    ).length;
  };
  const start = () => begin(visitor, county.countyId, township);

  it('R-1.1.6 E-42: item 5 goes from the guide to one case and one receipt, however often it is sent', async () => {
    const before = await countCases();
    const draft = await start();
    expect((await fillIn(visitor, draft, township)).location).toBe(`${draft}/check`);
    const check = await visitor.get(`${draft}/check`);
    expectSoundPage(check.html);
    expect(check.html).toContain('曹县庄寨镇示例村示例街1号');
    expect(check.html).toContain('登记表.pdf');
    const key = /name="idempotencyKey" value="([^"]+)"/.exec(check.html)?.[1] ?? '';
    const twice = await Promise.all([
      visitor.post(`${draft}/check`, { idempotencyKey: key }),
      visitor.post(`${draft}/check`, { idempotencyKey: key }),
    ]);
    const again = await visitor.post(`${draft}/check`, { idempotencyKey: key });
    for (const answer of [...twice, again]) {
      expect(answer.status).toBe(303);
      expect(answer.location).toMatch(/^\/receipts\/[0-9a-f-]{36}$/);
    }
    expect(await countCases()).toBe(before + 1);

    const receipt = await visitor.follow(again);
    expectSoundPage(receipt.html);
    expect(receipt.html).toMatch(/371721-2026-\d{6}-\d/);
    expect(receipt.html).toContain('庄寨镇便民服务中心');
    expect(receipt.html).toContain('2026年3月23日以前告知是否受理');
    const row = await county.ctx.database.db
      .selectFrom('service_case')
      .selectAll()
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ channel: 'online', intake_township_id: township });
    expect(row.state.proposedTownships).toEqual([township]);
    expect(row.state.materials).toHaveLength(1);
    // Another browser with the address sees nothing; half an hour later nobody does.
    expect((await openVisitor(county.app).get(again.location ?? '')).status).toBe(404);
    county.setClock(addMilliseconds(TEST_NOW, 30 * MINUTE));
    expect((await visitor.get(again.location ?? '')).status).toBe(404);
  });

  it('item 6: a company, two tables, further townships, straight to the county hall', async () => {
    const item = '/items/construction-permit';
    const hall = { county: county.countyId, place: 'hall' };
    await visitor.get(`${item}/apply?county=${county.countyId}`);
    const draft = (await visitor.post(`${item}/apply`, hall)).location?.replace(/\/applicant$/, '') ?? '';
    const creditCode = makeCreditCode({ department: '9', kind: '1', region: '371721', body8: 'MA3DEMW2' });
    const name = '曹县示例木业有限公司';
    const applicant = {
      kind: 'enterprise',
      name,
      idNumber: creditCode,
      phone: '0530-1234567',
      contactName: '林',
    };
    expect((await visitor.post(`${draft}/applicant`, applicant)).location).toBe(`${draft}/form`);
    const form = await visitor.get(`${draft}/form`);
    // What the page before knows is filled in, and said to be so.
    expect(form.html).toContain(`value="${name}"`);
    expect(form.html).toContain('由上一步带出，请核对。');
    const answered = await visitor.post(`${draft}/form`, {
      projectName: '示例木业二号厂房',
      'projectAddress.township': township,
      'projectAddress.detail': '示例园区2号',
      builderName: name,
      creditCode,
      legalRepName: '林示例',
      phone: PHONE,
      buildingArea: '3600',
      contractPrice: '580',
      planStart: '2026-04-01',
      planFinish: '2026-10-31',
      'parties[0].c0': '施工单位',
      'parties[0].c1': '曹县示例建筑有限公司',
      'parties[0].c2': creditCode,
      'parties[0].c4': ID_NUMBER,
      'units[0].c0': '二号厂房',
      'units[1].c0': '',
      planningPermitNo: '示例-3',
      furtherTownships: [county.townshipId(UNFILED), county.townshipId(ENDING)],
    });
    expect(answered.location).toBe(`${draft}/questions`);
    expect((await visitor.post(`${draft}/questions`, { 'wage-account': 'no' })).location).toBe(
      `${draft}/materials`,
    );
    const owed = ['application-form', 'contractor', 'funds', 'safety-quality'];
    const files = owed.map((id) => ({ field: `file.${id}`, name: `${id}.pdf`, content: SAMPLE_PDF }));
    expect((await visitor.postFiles(`${draft}/materials`, {}, files)).location).toBe(`${draft}/check`);
    const submitted = await visitor.post(`${draft}/check`, {});
    expect(submitted.location).toMatch(/^\/receipts\//);
    const row = await county.ctx.database.db
      .selectFrom('service_case')
      .selectAll()
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(row.intake_township_id).toBeNull();
    expect(row.state.proposedTownships).toHaveLength(3);
  });

  describe('the place', () => {
    it('R-1.1.6: greys what is closed with every reason, and takes only what is open', async () => {
      const { html } = await visitor.get(`${EATERY}/apply?county=${county.countyId}`);
      expect(html.match(/type="radio"/g)).toHaveLength(3);
      for (const code of ['DLG-03', 'DLG-04', 'DLG-10', 'DLG-14']) expect(html).toContain(code);
      expect(html).not.toContain('R-2.2.1');
      for (const place of ['', county.townshipId(UNFILED), 'nowhere']) {
        const wrong = await visitor.post(`${EATERY}/apply`, { county: county.countyId, place });
        expect(wrong.status).toBe(422);
        expect(wrong.html).toContain('请选择一个受理地点');
        expect(wrong.html).toContain('<title>需要修改：');
      }
    });

    it('remembers the county of the chosen place, and says of each place whether it is open', async () => {
      const before = await visitor.get(`${EATERY}/apply`);
      expect(before.html).not.toContain('type="radio"');
      await start();
      const { html } = await visitor.get(`${EATERY}/apply`);
      expect(html.match(/type="radio"/g)).toHaveLength(3);
      expect(html).toContain('换一个县区（现在是曹县）');
      expect(html.match(/class="choice-hint"/g)).toHaveLength(3);
    });

    it('tells of a draft that was begun, and leads back to it', async () => {
      const draft = await start();
      const { html } = await visitor.get(`${EATERY}/apply`);
      expect(html).toContain(`href="${draft}/check"`);
      const check = await visitor.get(`${draft}/check`);
      expect(check.html).toContain('还有4步没有填完');
      // Two questions without an answer say it once.
      expect(check.html.split('请选择“属于”或者“不属于”。')).toHaveLength(2);
      expect(check.html).not.toContain('提交申请</button>');
      // A post from a page that should not be there makes no case either.
      expect((await visitor.post(`${draft}/check`, {})).html).toContain('还有4步没有填完');
    });

    it('may be changed; files stay in their county', async () => {
      const draft = await start();
      await fillIn(visitor, draft, township);
      const moved = await visitor.post(`${draft}/place`, { county: county.countyId, place: 'hall' });
      expect(moved.location).toBe(`${draft}/applicant`);
      const { html } = await visitor.get(`${draft}/check`);
      expect(html).toContain('曹县政务服务大厅');
      expect(html).toContain('登记表.pdf');
    });
  });

  describe('what is wrong', () => {
    it('E-38: names each field and its mend, and keeps everything that was typed', async () => {
      const draft = await start();
      const typed = {
        name: '<老石>',
        idNumber: `${APPLICANT.idNumber.slice(0, 17)}0`,
        phone: '12',
        contactName: '石',
      };
      const { status, html } = await visitor.post(`${draft}/applicant`, typed);
      expect(status).toBe(422);
      expectSoundPage(html);
      expect(html).toContain('有2处需要修改');
      expect(html).toContain('统一社会信用代码未通过校验');
      expect(html).toContain('手机号应为11位');
      expect(html).toContain('value="&lt;老石&gt;"');
      // Leaving and coming back shows the same.
      expect((await visitor.get(`${draft}/applicant`)).html).toContain('value="&lt;老石&gt;"');
      const blank = await visitor.post(`${draft}/applicant`, {});
      expect(blank.html).toContain('请填写姓名或者名称');
      expect(blank.html).toContain('有3处需要修改');
    });

    it('asks for the parts of an address and the rows of a table', async () => {
      const draft = await start();
      const form = { ...eateryForm(''), 'employees[0].c0': '' };
      const { html } = await visitor.post(`${draft}/form`, form);
      expectSoundPage(html);
      expect(html).toContain('请选择“生产加工（经营）地址”所在的乡镇（街道）');
      expect(html).toContain('第1行没有填写姓名');
      expect(html).toContain('value="示例街1号"');
    });

    it('adds and removes rows without JavaScript, and loses nothing', async () => {
      const draft = await start();
      const added = await visitor.post(`${draft}/form`, {
        ...eateryForm(township),
        rowAction: 'add:employees',
      });
      expect(added.location).toBe(`${draft}/form#f-employees-1-c0`);
      const { html } = await visitor.follow(added);
      expect(html).toContain('name="employees[1].c0"');
      expect(html).toContain('value="石广田"');
      const second = { ...eateryForm(township), 'employees[1].c0': '石小田' };
      const removed = await visitor.post(`${draft}/form`, { ...second, rowAction: 'remove:employees:0' });
      const after = (await visitor.follow(removed)).html;
      expect(after).not.toContain('name="employees[1].c0"');
      expect(after).toMatch(
        /name="employees\[0\]\.c0"[^>]*value="石小田"|value="石小田"[^>]*name="employees\[0\]\.c0"/,
      );
    });

    it('wants an answer to each condition, and the material when it applies', async () => {
      const draft = await start();
      const { html } = await visitor.post(`${draft}/questions`, { 'process-chart': 'yes' });
      expect(html).toContain('请选择“属于”或者“不属于”。');
      await visitor.post(`${draft}/questions`, { ...QUESTIONS, 'process-chart': 'yes' });
      const materials = await visitor.postFiles(`${draft}/materials`, {}, [SIGNED_FORM]);
      expect(materials.status).toBe(422);
      expect(materials.html).toContain('还没有上传“工艺流程图或者说明”');
      expect(materials.html).toContain('登记表.pdf');
    });
  });

  describe('files', () => {
    it('design §9: a mistyped, empty or oversized one is named with its mend; the good ones stay', async () => {
      const draft = await start();
      const field = SIGNED_FORM.field;
      const huge = new Uint8Array(county.ctx.config.maxUploadBytes + 2);
      huge.set(SAMPLE_PDF);
      const { status, html } = await visitor.postFiles(`${draft}/materials`, {}, [
        SIGNED_FORM,
        { field, name: '说明.pdf', content: Buffer.from('no pdf') },
        { field, name: '空白.pdf', content: new Uint8Array(0) },
        { field, name: '照片.pdf', content: huge },
        { field: 'file.nothing', name: '多余.pdf', content: SAMPLE_PDF },
      ]);
      expect(status).toBe(422);
      expect(html).toContain('文件“说明.pdf”的类型不支持。');
      expect(html).toContain('文件“空白.pdf”是空的。');
      expect(html).toContain('文件“照片.pdf”超过 10 MB。');
      expect(html).toContain('登记表.pdf');
      expect(html).not.toContain('多余.pdf');
    });

    it('can be taken out again, and uploaded without going on', async () => {
      const draft = await start();
      const stay = await visitor.postFiles(`${draft}/materials`, { fileAction: 'stay' }, [SIGNED_FORM]);
      expect(stay.location).toBe(`${draft}/materials`);
      const { html } = await visitor.follow(stay);
      const id = /value="remove:([^"]+)"/.exec(html)?.[1] ?? '';
      const removed = await visitor.postFiles(`${draft}/materials`, { fileAction: `remove:${id}` }, []);
      expect((await visitor.follow(removed)).html).not.toContain('登记表.pdf');
      expect(await countUploads(draft)).toBe(0);
    });

    it('what was filled in can be printed to sign', async () => {
      const draft = await start();
      await fillIn(visitor, draft, township);
      const { html } = await visitor.get(`${draft}/print`);
      expectSoundPage(html);
      expect(html).toContain('食品小作坊（小餐饮）登记表');
      expect(html).toContain('姓名：石广田');
      expect(html).toContain('42 平方米');
    });
  });

  describe('a page that was open too long', () => {
    it('design §9: keeps what was typed and the whole draft when the cookie is gone', async () => {
      const draft = await start();
      await visitor.post(`${draft}/applicant`, APPLICANT);
      const { html } = await visitor.get(`${draft}/form`);
      const old = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
      visitor.forgetCookies();
      const stale = await visitor.post(`${draft}/form`, { ...eateryForm(township), _csrf: old });
      expect(stale).toMatchObject({ status: 303, location: `${draft}/form?kept=1` });
      const back = await visitor.follow(stale);
      expect(back.html).toContain('页面打开的时间太久');
      expect(back.html).toContain('value="石广田"');
      expect((await visitor.get(`${draft}/applicant`)).html).toContain(APPLICANT.name);
      expect((await visitor.post(`${draft}/form`, eateryForm(township))).location).toBe(`${draft}/questions`);
    });

    it('design §9: keeps the one page for half an hour when the draft is gone as well', async () => {
      const draft = await start();
      await visitor.postFiles(`${draft}/materials`, {}, [SIGNED_FORM]);
      county.setClock(addMilliseconds(TEST_NOW, 25 * 60 * MINUTE));
      await removeOldDrafts(county.ctx);
      expect(await countUploads(draft)).toBe(0);
      visitor.forgetCookies();
      const typed = { ...APPLICANT, county: county.countyId, place: township, _csrf: 'old' };
      const stale = await visitor.post(`${draft}/applicant`, typed);
      expect(stale.location).toMatch(/\/applicant\?kept=1$/);
      expect(stale.location).not.toContain(draft);
      expect((await visitor.follow(stale)).html).toContain(APPLICANT.name);
      county.setClock(addMilliseconds(TEST_NOW, 25 * 60 * MINUTE + 30 * MINUTE));
      expect((await visitor.follow(stale)).location).toMatch(/\/apply\?gone=1$/);
    });

    it('submits nothing', async () => {
      const draft = await start();
      await fillIn(visitor, draft, township);
      const before = await countCases();
      const stale = await visitor.post(`${draft}/check`, { _csrf: 'old' });
      expect(stale.status).toBe(303);
      const files = await visitor.postFiles(`${draft}/materials`, { _csrf: 'old' }, [SIGNED_FORM]);
      expect(files.location).toBe(`${draft}/materials?kept=1`);
      expect(await countCases()).toBe(before);
    });

    it('a post that another site sent is refused, and costs no cookie', async () => {
      const draft = await start();
      const answer = await county.app.inject({
        method: 'POST',
        url: `${draft}/applicant`,
        headers: {
          accept: 'text/html',
          origin: 'https://evil.example',
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: 'name=x&county=county-03&place=hall',
      });
      expect(answer.statusCode).toBe(403);
      expect(answer.cookies).toEqual([]);
      expect(answer.body).toContain('页面已过期');
    });
  });

  describe('other people', () => {
    it('design §2.5: another visitor’s draft is not there, for any page or act', async () => {
      const draft = await start();
      await fillIn(visitor, draft, township);
      const stranger = openVisitor(county.app);
      await stranger.get('/');
      for (const page of ['place', 'applicant', 'form', 'questions', 'materials', 'check', 'print']) {
        const seen = await stranger.get(`${draft}/${page}`);
        expect(seen.location).toBe(`${EATERY}/apply?gone=1`);
      }
      await stranger.post(`${draft}/applicant`, { ...APPLICANT, name: '别人' });
      await stranger.post(`${draft}/check`, {});
      await stranger.post(`${draft}/discard`, {});
      expect((await visitor.get(`${draft}/check`)).html).toContain(APPLICANT.name);
    });
  });

  it('may be given up: everything typed is gone', async () => {
    const draft = await start();
    await visitor.postFiles(`${draft}/materials`, {}, [SIGNED_FORM]);
    expect(await countUploads(draft)).toBe(1);
    expect((await visitor.post(`${draft}/discard`, {})).location).toBe(EATERY);
    expect(await countUploads(draft)).toBe(0);
    expect((await visitor.get(`${draft}/check`)).location).toBe(`${EATERY}/apply?gone=1`);
  });

  it('CAS-28 E-07: what lies beyond the scope is told before it is sent, and goes to the hall with all that was typed', async () => {
    const own = await openDemoCounty({ engine });
    try {
      const resident = openVisitor(own.app);
      const draft = await begin(resident, own.countyId, own.townshipId(READY));
      await fillIn(resident, draft, own.townshipId(READY));
      await boundItem(own, READY, own.eatery, {
        text: '小型食品小作坊',
        bound: { quantity: '经营场所面积', most: '40', unit: '平方米' },
      });
      const { html } = await resident.get(`${draft}/check`);
      expect(html).toContain('委托范围为经营场所面积不超过40平方米，申请为42平方米');
      expect(html).toContain('改选县政务服务大厅');
      expect((await resident.post(`${draft}/check`, {})).status).toBe(422);
      await resident.post(`${draft}/place`, { county: own.countyId, place: 'hall' });
      expect((await resident.post(`${draft}/check`, {})).status).toBe(303);
    } finally {
      await own.close();
    }
  });

  it('DLG-13: a place whose agreement ended meanwhile refuses, with the reason and the next step; the draft stays', async () => {
    county.setClock(instant('2026-03-21T15:00:00.000Z'));
    const draft = await begin(visitor, county.countyId, county.townshipId(ENDING));
    await fillIn(visitor, draft, county.townshipId(ENDING));
    county.setClock(instant('2026-03-21T17:00:00.000Z'));
    await visitor.get(`${draft}/check`);
    const { status, html } = await visitor.post(`${draft}/check`, {});
    expect(status).toBe(422);
    expectSoundPage(html);
    expect(html).toContain('这份申请现在不能提交');
    expect(html).toMatch(/代码：<span class="figures">DLG-/);
    expect(html).toContain('请改到县政务服务大厅');
    await visitor.post(`${draft}/place`, { county: county.countyId, place: 'hall' });
    expect((await visitor.post(`${draft}/check`, ONCE_MORE)).location).toMatch(/^\/receipts\//);
  });

  it('the receipt page can be cleared on a shared computer', async () => {
    const draft = await start();
    await fillIn(visitor, draft, township);
    const { location = '' } = await visitor.post(`${draft}/check`, ONCE_MORE);
    await visitor.get(location);
    expect((await visitor.post(`${location}/clearing`, {})).location).toBe('/');
    expect((await visitor.get(location)).status).toBe(404);
  });
});
