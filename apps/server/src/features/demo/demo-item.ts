import type { Guide, PowerType } from '@tongban/domain/catalogue';
import type { DelegationMode } from '@tongban/domain/delegation';
import { findItemByNo, type ReferenceData } from '../catalogue/index.ts';
import { type CountyBody, holderOf, supervisorOf } from './demo-bodies.ts';

/** One item of the catalogue as the demonstration's counties delegate it. */
export interface DemoItem {
  readonly no: number;
  readonly id: string;
  readonly powerType: PowerType;
  readonly guide: Guide;
  /** As the reference guide advises. */
  readonly mode: DelegationMode;
  readonly holder: CountyBody;
  readonly supervisor: CountyBody;
}

/** The catalogue numbers of the founding document. */
export const ALL_NUMBERS: readonly number[] = Array.from({ length: 49 }, (_, index) => index + 1);

/** The item with this catalogue number. Throws when the reference data has none. */
export function demoItem(reference: ReferenceData, no: number): DemoItem {
  const found = findItemByNo(reference, no);
  if (!found) throw new Error(`The catalogue has no item ${no}.`);
  const { item, guide } = found;
  const mode = guide.delegationAdvice.mode;
  const { id, powerType } = item;
  return { no, id, powerType, guide, mode, holder: holderOf(no), supervisor: supervisorOf(no) };
}
