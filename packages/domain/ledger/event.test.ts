import { describe, expect, it } from 'vitest';
import { evolveCase } from '../case/index.ts';
import { evolveAgreement } from '../delegation/index.ts';
import { evolveOrganisation } from '../organisation/index.ts';
import { evolveSeal } from '../seal/index.ts';
import { at } from '../testing/moment.ts';
import { localDate } from '../time/index.ts';
import { foldStream } from './event.ts';

const envelope = { at: at('2026-03-02'), actor: 'tester', actingFor: null, version: 1, typeVersion: 1 };

describe('folding a stream', () => {
  it('design §6 an empty stream is nothing', () => {
    expect(foldStream(evolveCase, [])).toBeNull();
  });

  it('design §6 a stream that does not begin at its beginning is a bug and throws', () => {
    const closed = { ...envelope, type: 'caseWithdrawn', payload: { reason: null } } as const;
    expect(() => evolveCase(null, closed)).toThrow(/before caseSubmitted/);
    const lastDay = localDate('2026-03-02');
    const ended = { ...envelope, type: 'agreementTerminated', payload: { lastDay, reason: '' } } as const;
    expect(() => evolveAgreement(null, ended)).toThrow(/before agreementSigned/);
    const handed = {
      ...envelope,
      type: 'sealHandedOver',
      payload: { personId: 'p', from: envelope.at },
    } as const;
    expect(() => evolveSeal(null, handed)).toThrow(/before sealIssued/);
    const granted = {
      ...envelope,
      type: 'capacityGranted',
      payload: { kind: 'justice', itemId: null, from: lastDay, until: null, basis: null },
    } as const;
    expect(() => evolveOrganisation(null, granted)).toThrow(/before organisationRegistered/);
  });
});
