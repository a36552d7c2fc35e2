import {
  SPECIAL_PROCEDURE_NAMES,
  SPECIAL_PROCEDURES,
  type SpecialProcedureKind,
} from '@tongban/domain/terms';

/** The eight procedures that stop the clock, and no other (L-45). */
export const PAUSE_KINDS = SPECIAL_PROCEDURES.map((kind) => ({
  value: kind,
  label: SPECIAL_PROCEDURE_NAMES[kind],
}));
export type PauseKind = SpecialProcedureKind;

export function pauseName(kind: string): string {
  return PAUSE_KINDS.find(({ value }) => value === kind)?.label ?? kind;
}
