import { choiceOf, known } from '../../shell/address-parts.ts';
import { BOARD_ACTS } from './board-acts.ts';

const CHOICES = BOARD_ACTS.map((value) => ({ value }));

/** Which act is prepared, as it stands in the address. */
export function readBoardSearch({ act }: Record<string, unknown>) {
  return known({ act: choiceOf(CHOICES, act) });
}
