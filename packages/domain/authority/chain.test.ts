import { describe, expect, it } from 'vitest';
import { ask } from '../testing/ask.ts';
import { BUREAU, ITEM_X, SUPERVISOR, TOWN_A } from '../testing/county.ts';
import { delegatedPair, type PairTerms, recallRecord } from '../testing/delegated-pair.ts';
import { without } from '../testing/governance-record.ts';
import { at } from '../testing/moment.ts';

const DECIDES: PairTerms = { townshipId: TOWN_A, itemId: ITEM_X, mode: 'entrusted_decision' };
const ACCEPTS: PairTerms = { ...DECIDES, mode: 'entrusted_acceptance' };
const none = { number: null, organName: null, from: null, until: null };

const LIST = {
  ...none,
  gate: 'list',
  recordId: 'town-a/1',
  title: '赋权事项清单第1版',
  from: '2026-01-12',
  clause: 'R-2.2.1',
};
const PARTIES = {
  ...none,
  gate: 'parties',
  recordId: BUREAU,
  title: '赋权部门曹县行政审批服务局，承接单位曹县青堌集镇人民政府',
  organName: '曹县行政审批服务局',
  from: '2019-01-01',
  clause: 'R-1.2.12',
};
const MEMO = {
  gate: 'memo',
  recordId: 'memo-town-a-item-x',
  title: '审管衔接备忘录',
  number: '备忘录-memo-town-a-item-x',
  organName: '曹县市场监督管理局',
  from: '2026-01-15',
  until: null,
  clause: 'R-6.1.3',
};
const ANNOUNCEMENT = {
  ...none,
  gate: 'announcement',
  recordId: 'town-a/item-x/1',
  title: '向社会公告：曹县政务服务网',
  from: '2026-01-14',
  clause: 'L-24、R-8.1.1',
};
const READINESS = {
  ...none,
  gate: 'readiness',
  recordId: 'town-a/item-x',
  title: '承接准备已完成：资料转交、账号开通、人员培训',
  clause: 'R-4.1.2、R-4.1.3、R-5.2.5',
};
const GO_LIVE = {
  ...none,
  gate: 'go_live',
  recordId: 'town-a/item-x/1',
  title: '启动实施',
  from: '2026-02-02',
  clause: 'R-3.1.2',
};

/** What is frozen into the event of an act and shown to whoever asks by what right (design §5 `decidedUnder`). */
describe('the chain, word for word', () => {
  it('R-1.2.11 a seal under 委托办理 rests on list, parties, review, agreement, filing, memo, seal and the rest', () => {
    expect(ask(delegatedPair(DECIDES), 'seal').chain).toEqual([
      LIST,
      PARTIES,
      {
        ...none,
        gate: 'entrustability',
        recordId: 'org-bureau/item-x',
        title: '合法性审查：可以委托，依据测试用依据第一条',
        from: '2026-01-06',
        clause: 'R-1.2.2、L-24',
      },
      {
        gate: 'agreement',
        recordId: 'agreement-town-a-item-x-entrusted_decision',
        title: '委托协议',
        number: '编号-agreement-town-a-item-x-entrusted_decision',
        organName: '曹县行政审批服务局',
        from: '2026-01-15',
        until: '2026-12-31',
        clause: 'R-3.2.1、R-3.2.3',
      },
      {
        ...none,
        gate: 'filing',
        recordId: '备案-agreement-town-a-item-x-entrusted_decision',
        title: '委托协议备案',
        number: '备案-agreement-town-a-item-x-entrusted_decision',
        organName: '曹县司法局',
        from: '2026-01-10',
        clause: 'R-3.2.2',
      },
      MEMO,
      {
        ...none,
        gate: 'seal',
        recordId: 'seal-town-a',
        title: '2号公章：曹县行政审批服务局审批专用章（青堌集镇）',
        number: '曹政授〔2026〕1号',
        organName: '曹县行政审批服务局',
        clause: 'R-1.2.1、R-1.2.6',
      },
      ANNOUNCEMENT,
      READINESS,
      GO_LIVE,
    ]);
  });

  it('R-3.2.3 an acceptance under 委托受理 rests on its own kind of agreement', () => {
    expect(ask(delegatedPair(ACCEPTS), 'accept').chain).toEqual([
      LIST,
      PARTIES,
      {
        gate: 'agreement',
        recordId: 'agreement-town-a-item-x-entrusted_acceptance',
        title: '委托受理协议',
        number: '编号-agreement-town-a-item-x-entrusted_acceptance',
        organName: '曹县行政审批服务局',
        from: '2026-01-15',
        until: '2026-12-31',
        clause: 'R-3.2.1、R-3.2.3',
      },
      MEMO,
      ANNOUNCEMENT,
      READINESS,
      GO_LIVE,
    ]);
  });

  it('E-02 a case finished after a recall says so, with the last day of the power', () => {
    const finish = { kind: 'finish', withinDays: 10 } as const;
    const records = [...delegatedPair(DECIDES), recallRecord(DECIDES, '2026-04-01', finish)];
    const accepted = { acceptedAt: at('2026-03-20'), acceptedMode: 'entrusted_decision' } as const;
    expect(ask(records, 'issue', { at: at('2026-04-05'), ...accepted }).chain.at(-1)).toEqual({
      ...none,
      gate: 'run_off',
      recordId: 'town-a/item-x',
      title: '在办办件收尾：赋权最后一日为2026-03-31，依约继续办结',
      clause: 'E-01、E-02',
    });
    expect(ask(records, 'issue').chain.map((link) => link.gate)).not.toContain('run_off');
  });

  it('R-6.1.3 a supervisor that is not on record leaves its name out, not the memo', () => {
    const unknown = without(delegatedPair(DECIDES), `organisation ${SUPERVISOR}`, 'supervision');
    const memo = ask(unknown, 'accept').chain.find((link) => link.gate === 'memo');
    expect(memo).toEqual({ ...MEMO, organName: null });
  });
});
