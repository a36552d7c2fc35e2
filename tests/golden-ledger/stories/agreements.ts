import type { AgreementEvent } from '@tongban/domain/delegation';
import { type Instant, localDate } from '@tongban/domain/time';
import {
  BUREAU,
  GOVERNMENT_OF,
  ITEM_X,
  ITEM_Y,
  JUSTICE,
  TOWN_A,
} from '../../../packages/domain/testing/county.ts';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { governanceStory } from './governance-story.ts';

type Terms = Extract<AgreementEvent, { type: 'agreementSigned' }>['payload'];

const terms = {
  number: '协议-1',
  departmentId: BUREAU,
  townshipId: TOWN_A,
  townshipOrganisationId: GOVERNMENT_OF[TOWN_A],
  itemIds: [ITEM_X, ITEM_Y],
  signedOn: localDate('2026-01-08'),
  from: localDate('2026-01-15'),
  until: localDate('2026-12-31'),
} as const satisfies Partial<Terms>;

/** 委托协议: signed, filed, suspended for some days and without end, terminated. */
export function agreementOfDecision(): Story {
  const id = 'agreement-1';
  return governanceStory<AgreementEvent>(`agreement:${id}`, [
    signed({ ...terms, id, kind: 'entrusted_decision', inFlight: { kind: 'finish', withinDays: 30 } }),
    [
      at('2026-01-10'),
      {
        type: 'agreementFiled',
        typeVersion: 1,
        payload: { number: '备案-1', filedOn: localDate('2026-01-10'), receiverId: JUSTICE },
      },
    ],
    suspended('2026-04-01', '2026-04-10'),
    suspended('2026-05-01', null),
    [
      at('2026-06-30'),
      {
        type: 'agreementTerminated',
        typeVersion: 1,
        payload: { lastDay: localDate('2026-06-30'), reason: '提前终止' },
      },
    ],
  ]);
}

/** 委托受理协议, silent about cases in flight: they are handed over. */
export function agreementOfAcceptance(): Story {
  const id = 'agreement-2';
  return governanceStory<AgreementEvent>(`agreement:${id}`, [
    signed({ ...terms, id, kind: 'entrusted_acceptance', inFlight: { kind: 'hand_over' } }),
  ]);
}

/** 委托协议 with its scan, sent back by the justice bureau once, then filed. */
export function agreementSentBack(): Story {
  const id = 'agreement-3';
  const handedIn = (on: string): readonly [Instant, AgreementEvent] => [
    at(on),
    {
      type: 'agreementSubmittedForFiling',
      typeVersion: 1,
      payload: { submittedOn: localDate(on), receiverId: JUSTICE },
    },
  ];
  return governanceStory<AgreementEvent>(`agreement:${id}`, [
    signed({ ...terms, id, kind: 'entrusted_decision', inFlight: { kind: 'hand_over' } }),
    [at('2026-01-09'), { type: 'agreementScanAttached', typeVersion: 1, payload: SCAN }],
    handedIn('2026-01-10'),
    [
      at('2026-01-11'),
      {
        type: 'agreementFilingReturned',
        typeVersion: 1,
        payload: { returnedOn: localDate('2026-01-11'), reason: '缺少签字页' },
      },
    ],
    handedIn('2026-01-12'),
    [
      at('2026-01-13'),
      {
        type: 'agreementFiled',
        typeVersion: 1,
        payload: { number: '备案-3', filedOn: localDate('2026-01-13'), receiverId: JUSTICE },
      },
    ],
  ]);
}

/** A scanned paper; the digest is that of nothing in particular. */
export const SCAN = { fileId: 'file-1', digest: '3'.repeat(64) } as const;

function signed(payload: Terms) {
  return [at(payload.signedOn), { type: 'agreementSigned', typeVersion: 1, payload }] as const;
}

function suspended(from: string, until: string | null) {
  const payload = { from: localDate(from), until: until === null ? null : localDate(until) };
  return [at(from, 0), { type: 'agreementSuspended', typeVersion: 1, payload }] as const;
}
