import type { Township } from '@tongban/domain/catalogue';
import type { Actor } from '../organisations/index.ts';
import type { DemoWorld } from './demo-world.ts';

/** The two items that the demo delegates, by their names in `DemoWorld`. */
export const DEMO_ITEMS = ['eatery', 'construction'] as const;
export type DemoItem = (typeof DEMO_ITEMS)[number];

export const DEMO_MODES = { eatery: 'entrusted_decision', construction: 'entrusted_acceptance' } as const;
export const DEMO_SUPERVISORS = { eatery: 'market_supervision', construction: 'housing' } as const;

/** Who does what where in one township's story. */
export interface TownshipCast {
  readonly world: DemoWorld;
  /** The county's service manager, who records. */
  readonly actor: Actor;
  readonly township: Township;
}
