import { describe, expect, it } from 'vitest';

import { codesOf } from '../testing/codes-of.ts';
import { instant, localDate } from '../time/index.ts';
import { officialCalendar } from '../time/testing/official-calendar.ts';
import { decideEvaluation } from './decide-evaluation.ts';
import { evolveEvaluations, type PairEvaluations, proposesRecall } from './evaluation.ts';
import { type EvaluatedCase, evaluationFigures } from './evaluation-figures.ts';
import { EARLIER, listOf, NOW, row, TODAY, TOMORROW, YESTERDAY } from './testing/county-of-tests.ts';

const figures = {
  received: 4,
  accepted: 3,
  closed: 2,
  overdue: 1,
  returnedForCorrection: 1,
  transferred: 0,
  withdrawn: 0,
  averageWorkingDays: '3.5',
};
const opinion = { contentId: 'o', commitment: 'c'.repeat(64) };
const payload = {
  townshipId: 't1',
  itemId: 'i1',
  generation: 1,
  from: EARLIER,
  until: YESTERDAY,
  judgement: 'poor_effect',
  opinion,
} as const;
const facts = { list: listOf(row), figures };

describe('decideEvaluation', () => {
  const known: PairEvaluations = {
    townshipId: 't1',
    itemId: 'i1',
    evaluations: [{ ...payload, figures, evaluatedBy: 'manager', recordedAt: NOW }],
  };
  const decide = (change = {}, state: PairEvaluations | null = null, of = facts) =>
    decideEvaluation(state, { ...payload, hasOpinion: true, ...change }, of, NOW);

  it('R-2.3.2 records figures and judgement of a period', () => {
    expect(decide()).toEqual({
      ok: true,
      events: [{ type: 'evaluationRecorded', typeVersion: 1, payload: { ...payload, figures } }],
    });
    expect(codesOf(decide({ from: TODAY, until: TODAY }, known))).toEqual([]);
  });

  it.each<[string, object, PairEvaluations | null, string[]]>([
    ['GOV-01 the same period again', {}, known, ['GOV-01']],
    ['GOV-02 ends before it begins', { from: TODAY, until: YESTERDAY }, null, ['GOV-02']],
    ['GOV-02 is not over', { until: TOMORROW }, null, ['GOV-02']],
    ['GOV-03 says nothing', { hasOpinion: false }, null, ['GOV-03']],
    ['DLG-10 another generation', { generation: 2 }, null, ['DLG-10']],
  ])('%s', (_name, change, state, codes) => {
    expect(codesOf(decide(change, state))).toEqual(codes);
  });

  it('DLG-10 an item that is on no list is not evaluated', () => {
    expect(codesOf(decide({}, null, { ...facts, list: listOf() }))).toEqual(['DLG-10']);
  });
});

describe('evolveEvaluations', () => {
  it('R-2.3.2 keeps every evaluation in its order', () => {
    const event = {
      type: 'evaluationRecorded',
      typeVersion: 1,
      at: NOW,
      actor: 'manager',
      actingFor: null,
      version: 1,
    } as const;
    const first = evolveEvaluations(null, { ...event, payload: { ...payload, figures } });
    const second = evolveEvaluations(first, {
      ...event,
      payload: { ...payload, figures, judgement: 'runs_well', until: TODAY },
    });
    expect(second.evaluations.map(({ judgement, until }) => [judgement, until])).toEqual([
      ['poor_effect', YESTERDAY],
      ['runs_well', TODAY],
    ]);
    expect(second.evaluations[0]).toMatchObject({ evaluatedBy: 'manager', recordedAt: NOW });
  });

  it('R-2.3.3 three of the judgements propose a recall', () => {
    const judgements = ['runs_well', 'needs_help', 'runs_badly', 'poor_effect', 'unrealistic'] as const;
    expect(judgements.map(proposesRecall)).toEqual([false, false, true, true, true]);
  });
});

describe('evaluationFigures', () => {
  const nothing: EvaluatedCase = {
    acceptedAt: null,
    decidedAt: null,
    closedAt: null,
    dueOn: null,
    isDecidedLate: false,
    isDeemed: false,
    isWithdrawn: false,
    isTransferred: false,
    notices: 0,
  };
  const today = localDate('2026-03-31');
  const monday = instant('2026-03-16T01:00:00.000Z');
  const friday = instant('2026-03-20T01:00:00.000Z');
  const nextMonday = instant('2026-03-23T01:00:00.000Z');
  const of = (...cases: Partial<EvaluatedCase>[]) =>
    evaluationFigures(
      cases.map((each) => ({ ...nothing, ...each })),
      officialCalendar,
      today,
    );

  it('R-2.3.2 counts by what became of each case', () => {
    const decided = { acceptedAt: monday, decidedAt: friday, closedAt: nextMonday };
    expect(
      of(
        {},
        { acceptedAt: monday, dueOn: localDate('2026-03-30') },
        { acceptedAt: monday, dueOn: today },
        { ...decided, notices: 2, isTransferred: true },
        { ...decided, isDecidedLate: true, dueOn: localDate('2026-03-19') },
        { acceptedAt: monday, isDeemed: true },
        { closedAt: friday, isWithdrawn: true, dueOn: localDate('2026-03-18') },
      ),
    ).toEqual({
      received: 7,
      accepted: 5,
      closed: 3,
      overdue: 3,
      returnedForCorrection: 1,
      transferred: 1,
      withdrawn: 1,
      averageWorkingDays: '4.0',
    });
  });

  it('R-2.3.2 the average counts working days, and is unknown without a decision or without the year', () => {
    expect(
      of({ acceptedAt: monday, decidedAt: friday }, { acceptedAt: monday, decidedAt: nextMonday }),
    ).toMatchObject({ averageWorkingDays: '4.5' });
    expect(of({ acceptedAt: monday }).averageWorkingDays).toBeNull();
    const far = {
      acceptedAt: instant('2041-01-02T01:00:00.000Z'),
      decidedAt: instant('2041-01-04T01:00:00.000Z'),
    };
    expect(of(far).averageWorkingDays).toBeNull();
  });
});
