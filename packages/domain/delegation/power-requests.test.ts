import { describe, expect, it } from 'vitest';
import { codesOf, textsOf } from '../testing/codes-of.ts';
import { decidePowerRequest } from './decide-power-request.ts';
import { decidePowerRequestAnswer, decidePowerRequestWithdrawal } from './decide-power-request-answer.ts';
import {
  evolvePowerRequest,
  type PowerAsked,
  type PowerRequest,
  powerRequestStateOf,
} from './power-request.ts';
import { NOW, row } from './testing/county-of-tests.ts';

const content = (contentId: string) => ({ contentId, commitment: 'c'.repeat(64) });
const ask: PowerAsked = { kind: 'ask', itemId: 'i1', localName: null, mode: 'entrusted_decision' };
const giveBack: PowerAsked = { kind: 'give_back', itemId: 'i1', generation: 1, reason: 'poor_effect' };
const request = { id: 'r1', townshipId: 't1', statement: content('s') };
const nothing = { row: null, isWaiting: false, isCollection: false };

const open: PowerRequest = {
  ...request,
  asked: ask,
  requestedBy: 'head',
  requestedAt: NOW,
  answer: null,
  withdrawnAt: null,
};
const answered: PowerRequest = {
  ...open,
  answer: { isAccepted: false, reasons: content('a'), answeredBy: 'manager', answeredAt: NOW },
};

describe('decidePowerRequest', () => {
  const decide = (asked: PowerAsked, facts = {}, missingTexts = 0, state: PowerRequest | null = null) =>
    decidePowerRequest(state, { ...request, asked, missingTexts }, { ...nothing, ...facts });

  it('R-2.3.4 records what a township asks for, in the catalogue and outside it', () => {
    const local: PowerAsked = { ...ask, itemId: null, localName: '公共租赁住房资格预审' };
    for (const asked of [ask, local]) {
      expect(decide(asked)).toEqual({
        ok: true,
        events: [{ type: 'powerRequested', typeVersion: 1, payload: { ...request, asked } }],
      });
    }
  });

  it('R-2.3.1 an item that is only accepted at the township may be asked for as a decision', () => {
    expect(codesOf(decide(ask, { row: { ...row, mode: 'entrusted_acceptance' } }))).toEqual([]);
  });

  it('R-2.3.4 gives back what is held', () => {
    expect(codesOf(decide(giveBack, { row }))).toEqual([]);
  });

  it.each<[string, PowerAsked, object, number, string[]]>([
    ['GOV-01 held in that mode already', ask, { row }, 0, ['GOV-01']],
    ['GOV-01 the same is waiting for an answer', ask, { isWaiting: true }, 0, ['GOV-01']],
    ['GOV-03 neither item nor name', { ...ask, itemId: null, localName: ' ' }, {}, 0, ['GOV-03']],
    ['GOV-03 a ground is missing, R-2.2.3', ask, {}, 1, ['GOV-03']],
    ['DLG-10 gives back what is not held', giveBack, {}, 0, ['DLG-10']],
    ['DLG-10 gives back an earlier generation', giveBack, { row: { ...row, generation: 2 } }, 0, ['DLG-10']],
    ['PAY-01 a collection of bills', ask, { isCollection: true }, 0, ['PAY-01']],
    ['all reasons at once', giveBack, { isWaiting: true }, 1, ['GOV-01', 'DLG-10', 'GOV-03']],
  ])('%s', (_name, asked, facts, missing, codes) => {
    expect(codesOf(decide(asked, facts, missing))).toEqual(codes);
  });

  it('GOV-01 one id is one request', () => {
    expect(codesOf(decide(ask, {}, 0, open))).toEqual(['GOV-01']);
  });
});

describe('decidePowerRequestAnswer', () => {
  const answer = { isAccepted: true, hasReasons: true, reasons: content('a'), answeredBy: 'manager' };
  const decide = (state: PowerRequest | null, change = {}, isDraftSubmitted = false) =>
    decidePowerRequestAnswer(state, { ...answer, ...change }, { isDraftSubmitted });

  it('R-2.3.4 is accepted or refused, with reasons', () => {
    for (const isAccepted of [true, false]) {
      expect(decide(open, { isAccepted })).toEqual({
        ok: true,
        events: [
          {
            type: 'powerRequestAnswered',
            typeVersion: 1,
            payload: { isAccepted, reasons: content('a') },
          },
        ],
      });
    }
  });

  it.each<[string, PowerRequest | null, object, boolean, string[]]>([
    ['GOV-04 no such request', null, {}, false, ['GOV-04']],
    ['GOV-01 answered', answered, {}, false, ['GOV-01']],
    ['GOV-01 withdrawn', { ...open, withdrawnAt: NOW }, {}, false, ['GOV-01']],
    ['GOV-03 without reasons', open, { hasReasons: false }, false, ['GOV-03']],
    ['GOV-08 by whoever asked', open, { answeredBy: 'head' }, false, ['GOV-08']],
    ['GOV-09 the list draft was handed up', open, {}, true, ['GOV-09']],
  ])('%s', (_name, state, change, isDraftSubmitted, codes) => {
    expect(codesOf(decide(state, change, isDraftSubmitted))).toEqual(codes);
  });

  it('GOV-09 keeps back no refusal and no return of a power', () => {
    expect(codesOf(decide(open, { isAccepted: false }, true))).toEqual([]);
    expect(codesOf(decide({ ...open, asked: giveBack }, {}, true))).toEqual([]);
  });
});

describe('decidePowerRequestWithdrawal', () => {
  it('R-2.3.4 takes back what is not answered', () => {
    expect(decidePowerRequestWithdrawal(open)).toEqual({
      ok: true,
      events: [{ type: 'powerRequestWithdrawn', typeVersion: 1, payload: {} }],
    });
  });

  it('GOV-01, GOV-04 not what is answered, and not what was never asked', () => {
    expect(textsOf(decidePowerRequestWithdrawal(answered))).toEqual(['该申请已经答复。']);
    expect(codesOf(decidePowerRequestWithdrawal(null))).toEqual(['GOV-04']);
  });
});

describe('evolvePowerRequest', () => {
  const recorded = { typeVersion: 1, at: NOW, actor: 'head', actingFor: 'gov', version: 1 };
  const asked = evolvePowerRequest(null, {
    ...recorded,
    type: 'powerRequested',
    payload: { ...request, asked: ask },
  });

  it('R-2.3.4 is open, answered or withdrawn', () => {
    expect(asked).toEqual(open);
    const answer = { ...recorded, type: 'powerRequestAnswered', actor: 'manager' } as const;
    const answerOf = (isAccepted: boolean) =>
      evolvePowerRequest(asked, { ...answer, payload: { isAccepted, reasons: content('a') } });
    const withdrawn = evolvePowerRequest(asked, { ...recorded, type: 'powerRequestWithdrawn', payload: {} });
    expect([asked, answerOf(true), answerOf(false), withdrawn].map(powerRequestStateOf)).toEqual([
      'open',
      'accepted',
      'refused',
      'withdrawn',
    ]);
    expect(answerOf(false)).toEqual(answered);
  });

  it('design §6 a stream that does not begin at its beginning throws', () => {
    expect(() =>
      evolvePowerRequest(null, { ...recorded, type: 'powerRequestWithdrawn', payload: {} }),
    ).toThrow(/before powerRequested/);
  });
});
