import { describe, expect, it } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import { addDays } from '../time/index.ts';
import { AGREEMENT_SECTIONS, type AgreementDraft, checkAgreementDraft } from './agreement-draft.ts';
import { decideDraftSigning } from './decide-draft-signing.ts';
import { decideMemoDraftSigning } from './decide-memo-draft-signing.ts';
import type { MemoDraft } from './memo-draft.ts';
import { daysInForce, renewalStageOf, unrenewedItems } from './renewal.ts';
import { agreement, memo, terms } from './testing/commands.ts';
import { NOW, organisations, TODAY, TOMORROW } from './testing/county-of-tests.ts';

const facts = { organisations };
const scan = { fileId: 'f1', digest: 'a'.repeat(64) };
const { number, signedOn, townshipOrganisationId, id, ...written } = terms;
const draft: AgreementDraft = {
  ...written,
  sections: Object.fromEntries(
    AGREEMENT_SECTIONS.entrusted_acceptance.map(({ key, name }) => [key, `${name}的约定`]),
  ),
  isTextConfirmed: true,
};
const paper = { id, number, signedOn, townshipOrganisationId, scans: [scan] };

describe('R-3.2.3 the sections of an agreement', () => {
  it('are the six of the founding document for 委托受理协议', () => {
    expect(AGREEMENT_SECTIONS.entrusted_acceptance.map(({ name }) => name)).toEqual([
      '授权事项',
      '权限范围',
      '委托期限',
      '受审转报机制',
      '双方权利义务',
      '法律责任',
    ]);
  });

  it.each(
    Object.entries(AGREEMENT_SECTIONS).flatMap(([kind, sections]) =>
      sections.map((section) => [kind, section] as const),
    ),
  )('GOV-03 %s is not signed without %o', (kind, { key, name }) => {
    const all = Object.fromEntries(
      Object.values(AGREEMENT_SECTIONS)
        .flat()
        .map((s) => [s.key, 'x']),
    );
    const without = {
      ...draft,
      kind: kind as AgreementDraft['kind'],
      sections: { ...all, [key]: ' ' },
    };
    const [refusal, ...others] = checkAgreementDraft(without);
    expect(refusal?.text).toContain(`没有写明：${name}。`);
    expect(others).toEqual([]);
  });
});

describe('decideDraftSigning', () => {
  const sign = (change: Partial<AgreementDraft>, on: Partial<typeof paper> = {}) =>
    decideDraftSigning(null, { ...draft, ...change }, { ...paper, ...on }, facts, NOW);

  it('R-3.2.1 records the terms and the scan, and not the text', () => {
    expect(sign({})).toEqual({
      ok: true,
      events: [
        { type: 'agreementSigned', typeVersion: 1, payload: terms },
        { type: 'agreementScanAttached', typeVersion: 1, payload: scan },
      ],
    });
  });

  it.each<[string, Partial<AgreementDraft>, Partial<typeof paper>, string[]]>([
    ['GOV-03 without a scan', {}, { scans: [] }, ['GOV-03']],
    ['GOV-03 without a number', {}, { number: '' }, ['GOV-03']],
    ['GOV-03 a text that nobody checked', { isTextConfirmed: false }, {}, ['GOV-03']],
    ['GOV-03 items are missing, told once', { itemIds: [] }, {}, ['GOV-03']],
    ['GOV-06 an item twice, told once', { itemIds: ['i1', 'i1'] }, {}, ['GOV-06']],
    ['GOV-02 ends before it begins, told once', { until: TODAY }, {}, ['GOV-02']],
    [
      'GOV-03 a run-off of no days, told once',
      { inFlight: { kind: 'finish', withinDays: 0 } },
      {},
      ['GOV-03'],
    ],
    ['GOV-02 signed tomorrow', {}, { signedOn: TOMORROW }, ['GOV-02']],
    ['DLG-06 the department lost the power (E-06)', { departmentId: 'watcher' }, {}, ['DLG-06']],
  ])('%s', (_name, change, on, codes) => {
    expect(codesOf(sign(change, on))).toEqual(codes);
  });

  it('GOV-01 a draft is signed once', () => {
    expect(codesOf(decideDraftSigning(agreement, draft, paper, facts, NOW))).toEqual(['GOV-01']);
  });
});

describe('decideMemoDraftSigning', () => {
  const [item] = memo.items;
  const memoDraft: MemoDraft = {
    townshipId: memo.townshipId,
    supervisorId: memo.supervisorId,
    from: memo.from,
    until: memo.until,
    items: [{ itemId: 'i1', dutyBoundary: item?.dutyBoundary ?? '', pushes: ['decision', 'penalty'] }],
    isTextConfirmed: true,
  };
  const onPaper = { id: memo.id, number: memo.number, signedOn: memo.signedOn, scans: [scan] };
  const sign = (change: Partial<MemoDraft>, on: Partial<typeof onPaper> = {}) =>
    decideMemoDraftSigning(null, { ...memoDraft, ...change }, { ...onPaper, ...on }, facts, NOW);

  it('R-6.1.4, R-6.1.6 records duty boundaries and pushes item by item, with the scan', () => {
    expect(sign({})).toEqual({
      ok: true,
      events: [
        { type: 'memoSigned', typeVersion: 1, payload: memo },
        {
          type: 'memoPushesAgreed',
          typeVersion: 1,
          payload: { items: [{ itemId: 'i1', pushes: ['decision', 'penalty'] }] },
        },
        { type: 'memoScanAttached', typeVersion: 1, payload: scan },
      ],
    });
  });

  it.each<[string, Partial<MemoDraft>, Partial<typeof onPaper>, string[]]>([
    ['GOV-03 nothing to push', { items: [{ itemId: 'i1', dutyBoundary: 'x', pushes: [] }] }, {}, ['GOV-03']],
    [
      'GOV-03 no duty boundary',
      { items: [{ itemId: 'i1', dutyBoundary: '', pushes: ['decision'] }] },
      {},
      ['GOV-03'],
    ],
    ['GOV-03 a text that nobody checked', { isTextConfirmed: false }, {}, ['GOV-03']],
    ['GOV-03 without a scan', {}, { scans: [] }, ['GOV-03']],
    ['DLG-04 the other side supervises nothing (E-06)', { supervisorId: 'holder' }, {}, ['DLG-04']],
  ])('%s', (_name, change, on, codes) => {
    expect(codesOf(sign(change, on))).toEqual(codes);
  });
});

describe('E-01 renewal', () => {
  const endingIn = (days: number) => ({ ...agreement, until: addDays(TODAY, days - 1) });

  it.each([
    [91, null],
    [90, 90],
    [61, 90],
    [60, 60],
    [30, 30],
    [1, 30],
    [0, null],
  ] as const)('R-3.2.1 with %i days left calls to mind at %s', (days, stage) => {
    expect(daysInForce(endingIn(days), NOW)).toBe(days);
    expect(renewalStageOf(endingIn(days), [endingIn(days)], NOW)).toBe(stage);
  });

  it('E-01 is over when every item is carried on from the next day, and not before', () => {
    const ending = endingIn(30);
    const next = { ...agreement, id: 'a2', from: addDays(TODAY, 30) };
    const stageWith = (other: typeof agreement) => renewalStageOf(ending, [ending, other], NOW);
    expect(stageWith(next)).toBeNull();
    expect(stageWith({ ...next, from: addDays(TODAY, 31) })).toBe(30);
    expect(stageWith({ ...next, itemIds: ['i1'] })).toBe(30);
    expect(unrenewedItems(ending, [{ ...next, itemIds: ['i1'] }], NOW)).toEqual(['i2']);
    expect(stageWith({ ...next, townshipId: 't2' })).toBe(30);
    expect(stageWith({ ...next, kind: 'entrusted_acceptance' })).toBe(30);
    const terminated = { ...ending, termination: { lastDay: TODAY, reason: 'x', recordedAt: NOW } };
    expect(renewalStageOf(terminated, [terminated], NOW)).toBeNull();
  });
});
