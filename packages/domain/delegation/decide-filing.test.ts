import { describe, expect, it } from 'vitest';
import { codesOf, textsOf } from '../testing/codes-of.ts';
import { addDays } from '../time/index.ts';
import { type Agreement, type AgreementEvent, evolveAgreement, type FilingStep } from './agreement.ts';
import { decideAgreementFiling } from './decide-agreement-filing.ts';
import { decideFilingReturn } from './decide-filing-return.ts';
import { decideFilingSubmission } from './decide-filing-submission.ts';
import { decideScanAttachment } from './decide-scan-attachment.ts';
import { filingStateOf } from './filing-state.ts';
import { agreement as bare, filing } from './testing/commands.ts';
import { MUCH_LATER, NOW, organisations, TODAY, YESTERDAY } from './testing/county-of-tests.ts';

const facts = { organisations };
const scan = { fileId: 'f1', digest: 'a'.repeat(64) };
const agreement: Agreement = { ...bare, scans: [scan] };
const submitted: FilingStep = { kind: 'submitted', on: TODAY, receiverId: 'justice', recordedAt: NOW };
const returned: FilingStep = { kind: 'returned', on: TODAY, reason: '缺少签字页', recordedAt: NOW };
const waiting: Agreement = { ...agreement, filingSteps: [submitted] };
const sentBack: Agreement = { ...agreement, filingSteps: [submitted, returned] };
const filed: Agreement = { ...waiting, filing: { ...filing, recordedAt: NOW } };

describe('decideFilingSubmission', () => {
  const submit = (state: Agreement | null, receiverId = 'justice') =>
    decideFilingSubmission(state, { receiverId }, facts, NOW);

  it('R-3.2.2 hands a signed agreement in, and again after a return', () => {
    const events = [
      {
        type: 'agreementSubmittedForFiling',
        typeVersion: 1,
        payload: { submittedOn: TODAY, receiverId: 'justice' },
      },
    ];
    expect(submit(agreement)).toEqual({ ok: true, events });
    expect(submit(sentBack)).toEqual({ ok: true, events });
    expect(codesOf(submit({ ...agreement, kind: 'entrusted_acceptance' }))).toEqual([]);
  });

  it.each<[string, Agreement | null, string, string[]]>([
    ['GOV-04 no such agreement', null, 'justice', ['GOV-04']],
    ['GOV-04 a contract of a company', { ...agreement, kind: 'collection_service' }, 'justice', ['GOV-04']],
    ['GOV-01 filed', filed, 'justice', ['GOV-01']],
    ['GOV-01 waiting already', waiting, 'justice', ['GOV-01']],
    ['GOV-02 over', { ...agreement, until: YESTERDAY }, 'justice', ['GOV-02']],
    ['GOV-03 without a scan', bare, 'justice', ['GOV-03']],
    ['DLG-03 to another department', agreement, 'watcher', ['DLG-03']],
    ['DLG-03 to nobody known', agreement, 'nobody', ['DLG-03']],
  ])('%s', (_name, state, receiverId, codes) => {
    expect(codesOf(submit(state, receiverId))).toEqual(codes);
  });

  it('R-3.2.2 may be handed in on its last day', () => {
    expect(codesOf(submit({ ...agreement, until: TODAY }))).toEqual([]);
  });
});

describe('decideFilingReturn', () => {
  const send = (state: Agreement | null, change = {}) =>
    decideFilingReturn(state, { reason: ' 缺少签字页 ', receiverId: 'justice', ...change }, NOW);

  it('R-3.2.2 sends a submission back with what is wrong', () => {
    expect(send(waiting)).toEqual({
      ok: true,
      events: [
        {
          type: 'agreementFilingReturned',
          typeVersion: 1,
          payload: { returnedOn: TODAY, reason: '缺少签字页' },
        },
      ],
    });
  });

  it.each<[string, Agreement | null, object, string[]]>([
    ['GOV-04 no such agreement', null, {}, ['GOV-04']],
    ['GOV-04 never handed in', agreement, {}, ['GOV-04']],
    ['GOV-04 sent back already', sentBack, {}, ['GOV-04']],
    ['GOV-04 filed', filed, {}, ['GOV-04']],
    ['GOV-03 without a reason', waiting, { reason: ' ' }, ['GOV-03']],
    ['DLG-03 by another bureau', waiting, { receiverId: 'watcher' }, ['DLG-03']],
  ])('%s', (_name, state, change, codes) => {
    expect(codesOf(send(state, change))).toEqual(codes);
  });
});

describe('decideAgreementFiling after a submission', () => {
  const file = (state: Agreement, receiverId = 'justice') =>
    decideAgreementFiling(state, { ...filing, receiverId }, facts, NOW);

  it('R-3.2.2 numbers what was handed in, or what came on paper', () => {
    expect(codesOf(file(waiting))).toEqual([]);
    expect(codesOf(file(bare))).toEqual([]);
  });

  it('GOV-04 not what was sent back; DLG-03 not by another bureau than it was handed in to', () => {
    expect(textsOf(file(sentBack))).toEqual(['该协议已经退回，须由赋权部门重新报送。']);
    const elsewhere: Agreement = { ...agreement, filingSteps: [{ ...submitted, receiverId: 'holder' }] };
    expect(codesOf(file(elsewhere))).toEqual(['DLG-03']);
    expect(codesOf(file({ ...filed, filingSteps: [submitted, returned] }))).toEqual(['GOV-01']);
  });
});

describe('decideScanAttachment', () => {
  const second = { fileId: 'f2', digest: 'b'.repeat(64) };

  it('R-3.2.1 keeps every scan of the paper with its digest', () => {
    const decision = decideScanAttachment(agreement, [second]);
    expect(decision).toEqual({
      ok: true,
      events: [{ type: 'agreementScanAttached', typeVersion: 1, payload: second }],
    });
    expect(codesOf(decideScanAttachment(bare, [scan, second]))).toEqual([]);
  });

  it('GOV-01 the same picture once, GOV-03 not nothing, GOV-04 not to nothing', () => {
    expect(codesOf(decideScanAttachment(agreement, [{ ...scan, fileId: 'f3' }]))).toEqual(['GOV-01']);
    expect(codesOf(decideScanAttachment(agreement, []))).toEqual(['GOV-03']);
    expect(codesOf(decideScanAttachment(null, [scan]))).toEqual(['GOV-04']);
  });
});

describe('R-3.2.2 the way to the number, folded', () => {
  it('is told from the first step to the last', () => {
    const told: AgreementEvent[] = [
      { type: 'agreementScanAttached', typeVersion: 1, payload: scan },
      {
        type: 'agreementSubmittedForFiling',
        typeVersion: 1,
        payload: { submittedOn: TODAY, receiverId: 'justice' },
      },
      {
        type: 'agreementFilingReturned',
        typeVersion: 1,
        payload: { returnedOn: TODAY, reason: '缺少签字页' },
      },
      {
        type: 'agreementSubmittedForFiling',
        typeVersion: 1,
        payload: { submittedOn: addDays(TODAY, 1), receiverId: 'justice' },
      },
      { type: 'agreementFiled', typeVersion: 1, payload: filing },
    ];
    const { id, until, ...terms } = bare;
    let state: Agreement = { ...terms, id, until };
    const states = [filingStateOf(state)];
    for (const [at, event] of told.entries()) {
      state = evolveAgreement(state, { ...event, at: NOW, actor: 'p', actingFor: null, version: at + 2 });
      states.push(filingStateOf(state));
    }
    expect(states).toEqual(['not_submitted', 'not_submitted', 'submitted', 'returned', 'submitted', 'filed']);
    expect(state.scans).toEqual([scan]);
    expect(state.filingSteps).toEqual([submitted, returned, { ...submitted, on: addDays(TODAY, 1) }]);
    expect(state.until).toBe(MUCH_LATER);
  });
});
