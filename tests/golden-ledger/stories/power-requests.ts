import type { PowerAsked, PowerRequestEvent } from '@tongban/domain/delegation';
import { ITEM_X, TOWN_A } from '../../../packages/domain/testing/county.ts';
import { at } from '../../../packages/domain/testing/moment.ts';
import type { Story } from '../story.ts';
import { governanceStory } from './governance-story.ts';

const content = (contentId: string) => ({ contentId, commitment: 'c'.repeat(64) });

function request(id: string, asked: PowerAsked) {
  const payload = { id, townshipId: TOWN_A, asked, statement: content(`${id}-statement`) };
  return [at('2026-03-02'), { type: 'powerRequested', typeVersion: 1, payload }] as const;
}

function answer(id: string, isAccepted: boolean) {
  const payload = { isAccepted, reasons: content(`${id}-reasons`) };
  return [at('2026-03-05'), { type: 'powerRequestAnswered', typeVersion: 1, payload }] as const;
}

/** A township asks for an item of the catalogue, and the county accepts. */
export function powerRequested(): Story {
  const asked = { kind: 'ask', itemId: ITEM_X, localName: null, mode: 'entrusted_decision' } as const;
  return governanceStory<PowerRequestEvent>('power-request:request-1', [
    request('request-1', asked),
    answer('request-1', true),
  ]);
}

/** A township gives an item back, and the county refuses. */
export function powerGivenBack(): Story {
  const asked = { kind: 'give_back', itemId: ITEM_X, generation: 1, reason: 'poor_effect' } as const;
  return governanceStory<PowerRequestEvent>('power-request:request-2', [
    request('request-2', asked),
    answer('request-2', false),
  ]);
}

/** An item outside the catalogue is asked for, and the request is taken back. */
export function powerRequestWithdrawn(): Story {
  const asked = {
    kind: 'ask',
    itemId: null,
    localName: '公共租赁住房资格预审',
    mode: 'entrusted_acceptance',
  } as const;
  return governanceStory<PowerRequestEvent>('power-request:request-3', [
    request('request-3', asked),
    [at('2026-03-03'), { type: 'powerRequestWithdrawn', typeVersion: 1, payload: {} }],
  ]);
}
