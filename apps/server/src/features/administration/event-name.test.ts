import { describe, expect, it } from 'vitest';
import { governanceStreams } from '../delegations/index.ts';
import { paymentStreams } from '../payments/index.ts';
import { actorName, eventName, streamKindName } from './event-name.ts';

const CHINESE = /^\p{Script=Han}+$/u;

describe('design §9 what the audit administrator reads is Chinese', () => {
  it.each(['case', ...[...governanceStreams, ...paymentStreams].map(({ prefix }) => prefix)])(
    'design §6 streams of the kind %s have a name',
    (prefix) => {
      expect(streamKindName(`${prefix}:1`)).toMatch(CHINESE);
    },
  );

  it.each([
    'paymentOrderCreated',
    'paymentConfirmed',
    'paymentsReconciled',
    'placeRecorded',
    'caseSubmitted',
  ])('design §6 the event %s has a name', (type) => {
    expect(eventName(type)).toMatch(CHINESE);
  });

  it.each(['system', 'applicant', 'payer'])('design §6 %s acts in no post, and is named', (actor) => {
    expect(actorName(actor, new Map())).toMatch(CHINESE);
  });
});
