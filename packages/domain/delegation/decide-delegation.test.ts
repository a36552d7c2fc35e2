import { describe, expect, it } from 'vitest';
import { refuse } from '../terms/index.ts';
import { codesOf } from '../testing/codes-of.ts';
import { type Instant, startOfDay } from '../time/index.ts';
import { type AnnouncementCommand, decideAnnouncement } from './decide-announcement.ts';
import { decideGoLive, type GoLiveCommand } from './decide-go-live.ts';
import { decideReadiness, type ReadinessCommand } from './decide-readiness.ts';
import { decideRecall, type RecallCommand } from './decide-recall.ts';
import { type Delegation, emptyDelegation, type RecallBasis } from './delegation.ts';
import type { Evaluation, EvaluationJudgement } from './evaluation.ts';
import type { PowerRequest } from './power-request.ts';
import { listOf, NOW, recallOf, row, TODAY, TOMORROW, YESTERDAY } from './testing/county-of-tests.ts';

const pair = { townshipId: 't1', itemId: 'i1' };
const list = listOf(row);
const empty = emptyDelegation('t1', 'i1');
const announcement = { generation: 1, announcedOn: TODAY, place: '县政府网站' };
const announced: Delegation = { ...empty, announcements: [{ ...announcement, recordedAt: NOW }] };

describe('decideAnnouncement', () => {
  const announce = (change: Partial<AnnouncementCommand>, state: Delegation | null = null) =>
    decideAnnouncement(state, { ...pair, ...announcement, ...change }, { list }, NOW);

  it.each([
    ['L-24 today', {}, []],
    ['DLG-10 an item that is not listed', { itemId: 'i9' }, ['DLG-10']],
    ['DLG-10 another generation than the list has', { generation: 2 }, ['DLG-10']],
    ['GOV-02 tomorrow', { announcedOn: TOMORROW }, ['GOV-02']],
    ['GOV-03 nowhere', { place: ' ' }, ['GOV-03']],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(announce(change))).toEqual(codes);
  });

  it('GOV-01 once a generation', () => {
    expect(codesOf(announce({}, announced))).toEqual(['GOV-01']);
  });
});

describe('decideReadiness', () => {
  const prepare = (change: Partial<ReadinessCommand>, state: Delegation | null = null) =>
    decideReadiness(state, { ...pair, kind: 'accounts', from: TODAY, until: null, ...change }, { list }, NOW);

  it.each<[string, Partial<ReadinessCommand>, string[]]>([
    ['R-4.1.3 today', {}, []],
    ['DLG-10 for an item that is not listed', { itemId: 'i9' }, ['DLG-10']],
    ['GOV-02 tomorrow', { from: TOMORROW }, ['GOV-02']],
    ['GOV-02 until before it began', { until: YESTERDAY }, ['GOV-02']],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(prepare(change))).toEqual(codes);
  });

  it('GOV-01 not while the same preparation holds; again after it lapsed', () => {
    const done = (until: typeof TODAY | null): Delegation => ({
      ...empty,
      readiness: [{ kind: 'accounts', from: YESTERDAY, until, recordedAt: NOW }],
    });
    expect(codesOf(prepare({}, done(null)))).toEqual(['GOV-01']);
    expect(codesOf(prepare({}, done(YESTERDAY)))).toEqual([]);
    expect(codesOf(prepare({ kind: 'handover' }, done(null)))).toEqual([]);
  });
});

describe('decideGoLive', () => {
  const command: GoLiveCommand = { ...pair, generation: 1, startOn: TOMORROW };
  const start = (
    change: Partial<GoLiveCommand>,
    state: Delegation | null = announced,
    unmet = [] as ReturnType<typeof refuse>[],
  ) => decideGoLive(state, { ...command, ...change }, { list, unmetGates: () => unmet }, NOW);

  it('R-3.1.2 announces the start date, today at the earliest', () => {
    expect(start({})).toEqual({
      ok: true,
      events: [{ type: 'delegationWentLive', typeVersion: 1, payload: command }],
    });
    expect(codesOf(start({ startOn: TODAY }))).toEqual([]);
    expect(codesOf(start({ startOn: YESTERDAY }))).toContain('GOV-02');
  });

  it('design §2.1 asks the gates at 00:00 of the start date, with what is known now', () => {
    const asked: [Instant, Instant][] = [];
    const unmetGates = (at: Instant, knownAt: Instant) => {
      asked.push([at, knownAt]);
      return [];
    };
    decideGoLive(announced, command, { list, unmetGates }, NOW);
    expect(asked).toEqual([[startOfDay(TOMORROW), NOW]]);
  });

  it('DLG-02 to DLG-12 refuses with all unmet gates, each code once', () => {
    const unmet = [refuse('DLG-02'), refuse('DLG-03'), refuse('DLG-09')];
    expect(codesOf(start({}, null, unmet))).toEqual(['DLG-09', 'DLG-02', 'DLG-03']);
  });

  it('DLG-09 refuses a start before the announcement', () => {
    const tomorrow = {
      ...announced.announcements[0],
      generation: 1,
      announcedOn: TOMORROW,
      place: '',
      recordedAt: NOW,
    };
    expect(codesOf(start({ startOn: TODAY }, { ...empty, announcements: [tomorrow] }))).toEqual(['DLG-09']);
  });

  it('DLG-13 refuses a recalled generation, DLG-10 one that is not listed, GOV-01 a second start', () => {
    expect(codesOf(start({}, { ...announced, recalls: [recallOf(1)] }))).toEqual(['DLG-13']);
    expect(codesOf(start({ generation: 2 }))).toEqual(['DLG-10', 'DLG-09']);
    const live = { ...announced, goLives: [{ generation: 1, startOn: TODAY, recordedAt: NOW }] };
    expect(codesOf(start({}, live))).toEqual(['GOV-01']);
  });
});

describe('decideRecall', () => {
  const command: RecallCommand = { ...pair, generation: 1, effectiveOn: TODAY, reason: 'poor_effect' };
  const recall = (change: Partial<RecallCommand>, state: Delegation | null = null) =>
    decideRecall(state, { ...command, ...change }, { list }, NOW);

  it('R-2.3.3, R-2.3.4, GOV-04 the evaluation or request that led to it is recorded, if it is of this power', () => {
    const period = { from: YESTERDAY, until: TODAY };
    const judged = (judgement: EvaluationJudgement, generation = 1) => ({
      ...pair,
      evaluations: [{ ...period, generation, judgement } as Evaluation],
    });
    const request = (change: Partial<PowerRequest> = {}) =>
      ({
        townshipId: pair.townshipId,
        asked: { kind: 'give_back', itemId: pair.itemId, generation: 1, reason: 'poor_effect' },
        answer: { isAccepted: true },
        withdrawnAt: null,
        ...change,
      }) as PowerRequest;
    const recalled = (basis: RecallBasis, facts: object) =>
      decideRecall(null, { ...command, basis }, { list, ...facts }, NOW);
    const evaluation = { kind: 'evaluation', ...period } as const;
    const asked = { kind: 'power_request', requestId: 'r' } as const;
    expect(recalled(evaluation, { evaluations: judged('poor_effect') })).toMatchObject({
      events: [{ payload: { basis: evaluation } }],
    });
    expect(recalled(asked, { request: request() })).toMatchObject({
      events: [{ payload: { basis: asked } }],
    });
    for (const evaluations of [undefined, judged('runs_well'), judged('poor_effect', 2)]) {
      expect(codesOf(recalled(evaluation, { evaluations }))).toEqual(['GOV-04']);
    }
    for (const other of [undefined, request({ townshipId: 'elsewhere' }), request({ answer: null })]) {
      expect(codesOf(recalled(asked, { request: other }))).toEqual(['GOV-04']);
    }
  });

  it('E-01, E-02 silence means hand over', () => {
    const payload = { ...command, inFlight: { kind: 'hand_over' } };
    expect(recall({})).toEqual({
      ok: true,
      events: [{ type: 'delegationRecalled', typeVersion: 1, payload }],
    });
    expect(recall({ inFlight: undefined })).toEqual(recall({}));
    const frozen = recall({ inFlight: { kind: 'freeze' } });
    expect(frozen).toMatchObject({ events: [{ payload: { inFlight: { kind: 'freeze' } } }] });
  });

  it.each<[string, Partial<RecallCommand>, string[]]>([
    ['GOV-02 yesterday', { effectiveOn: YESTERDAY }, ['GOV-02']],
    ['DLG-10 an item that is not listed', { itemId: 'i9' }, ['DLG-10']],
    ['DLG-10 a generation that is not listed', { generation: 2 }, ['DLG-10']],
    ['GOV-03 a run-off without days', { inFlight: { kind: 'finish', withinDays: -1 } }, ['GOV-03']],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(recall(change))).toEqual(codes);
  });

  it('GOV-01 once a generation', () => {
    expect(codesOf(recall({}, { ...empty, recalls: [recallOf(1)] }))).toEqual(['GOV-01']);
  });
});
