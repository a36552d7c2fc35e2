import type { ReceiptView } from '@tongban/contract';
import { instant } from '@tongban/domain/time';
import { caseNumber } from '@tongban/gb';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { onEngines } from '../../platform/testing/on-both-engines.ts';
import { TEST_NOW } from '../../testing/test-app.ts';
import { submitCase, trackCase } from './index.ts';
import { CREDIT_CODE, eateryApplication } from './testing/applications.ts';
import { type DemoCounty, openDemoCounty, READY } from './testing/demo-county.ts';
import { doneValue } from './testing/outcomes.ts';
import { tell } from './testing/tell.ts';

const STAFF = { personId: 'p', organisationId: 'o' };
const VOUCHER = { number: '示例-告01', fileId: 'f', digest: 'd', sealId: null };

onEngines('tracking a case', (engine) => {
  let county: DemoCounty;
  let receipt: ReceiptView;
  beforeAll(async () => {
    county = await openDemoCounty({ engine });
  });
  beforeEach(async () => {
    county.setClock(TEST_NOW);
    const actor = await county.actorIn('township_window_clerk', READY);
    const command = eateryApplication(county, READY);
    receipt = doneValue(await submitCase(county.ctx, { kind: 'staff', actor }, command, null));
  });
  afterAll(() => county.close());

  const track = (code: string, number = receipt.number) => trackCase(county.ctx, { number, code });
  const codeOf = async (code: string, number?: string) => {
    const outcome = await track(code, number);
    return outcome.kind === 'problem' ? outcome.problem.code : outcome.kind;
  };

  it('design §9 number and code show how far it is, and nothing of the applicant', async () => {
    const view = doneValue(await track(receipt.code));
    expect(view).toMatchObject({
      number: receipt.number,
      statusName: '已收到，正在核对材料',
      placeName: '庄寨镇便民服务中心',
      dueOn: '2026-03-23',
      paused: false,
      notice: null,
    });
    expect(view.steps.map(({ name, state }) => [name, state])).toEqual([
      ['提交申请', 'done'],
      ['受理', 'current'],
      ['审查', 'ahead'],
      ['作出决定', 'ahead'],
      ['可以领取', 'ahead'],
      ['办结', 'ahead'],
    ]);
    expect(JSON.stringify(view)).not.toMatch(/石|13800000000/u);
  });

  it('however number and code are typed, or by the last four of the applicant’s number', async () => {
    const typed = ` ${receipt.number.replaceAll('-', '')} `;
    expect(await codeOf(receipt.code.toLowerCase(), typed)).toBe('done');
    expect(await codeOf(CREDIT_CODE.slice(-4).toLowerCase())).toBe('done');
  });

  it('design §9 wrong code, unknown number and nonsense are answered alike', async () => {
    const unknown = caseNumber({ countyCode6: '371721', year: 2026, sequence: 9999 });
    const answers = [
      await track('222222'),
      await track('0000'),
      await track('？？？？'),
      await track(receipt.code, unknown),
      await track(receipt.code, '12345'),
    ];
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ kind: 'problem', problem: { code: 'not_found' } });
  });

  it('design §9 five wrong codes lock the case until the next day, for the right code too', async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await codeOf(receipt.code)).toBe('done');
      expect(await codeOf('0001')).toBe('not_found');
    }
    expect(await codeOf('0001')).toBe('tracking_locked');
    expect(await codeOf(receipt.code)).toBe('tracking_locked');
    county.setClock(instant('2026-03-16T15:59:59.999Z'));
    expect(await codeOf(receipt.code)).toBe('tracking_locked');
    county.setClock(instant('2026-03-16T16:00:00.000Z'));
    expect(await codeOf(receipt.code)).toBe('done');
  });

  it('design §9 tries sent at once are counted one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => codeOf(String(1000 + n))));
    expect(answers.filter((code) => code === 'not_found')).toHaveLength(5);
    expect(answers.filter((code) => code === 'tracking_locked')).toHaveLength(7);
  });

  it('design §9 a number that nobody has locks like one that somebody has', async () => {
    const number = caseNumber({ countyCode6: '371721', year: 2026, sequence: 8888 });
    for (let tries = 0; tries < 5; tries += 1) expect(await codeOf('0001', number)).toBe('not_found');
    expect(await codeOf('0001', number)).toBe('tracking_locked');
  });

  it('R-5.3.6 the open notice says what to bring; a withdrawn case shows how it ended', async () => {
    const point = { id: 'point-1', about: 'material-1' };
    await tell(county, receipt.caseId, STAFF, async ({ keep }) => [
      {
        type: 'supplementNoticeIssued',
        typeVersion: 1,
        payload: {
          noticeId: 'notice-1',
          points: [point],
          texts: await keep('points', { 'point-1': '请补交健康证。' }),
          voucher: VOUCHER,
          chain: [],
        },
      },
    ]);
    expect(doneValue(await track(receipt.code))).toMatchObject({
      statusName: '需要您补充材料',
      dueOn: null,
      notice: { id: 'notice-1', points: [{ ...point, text: '请补交健康证。', resolved: false }] },
    });
    await tell(county, receipt.caseId, STAFF, async () => [
      { type: 'caseWithdrawn', typeVersion: 1, payload: { reason: null } },
    ]);
    const view = doneValue(await track(receipt.code));
    expect(view.notice).toBeNull();
    expect(view.steps.map(({ name, state }) => [name, state])).toEqual([
      ['提交申请', 'done'],
      ['您已撤回申请', 'done'],
    ]);
  });

  it('L-32 E-26 deemed acceptance shows at once', async () => {
    county.setClock(instant('2026-03-24T01:00:00.000Z'));
    expect(doneValue(await track(receipt.code))).toMatchObject({ status: 'accepted', statusName: '已受理' });
  });
});
