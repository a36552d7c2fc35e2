import {
  SPECIAL_PROCEDURE_NAMES,
  SPECIAL_PROCEDURES,
  type SpecialProcedureKind,
} from '../terms/special-procedures.ts';

/** The procedure that art. 45 calls `name`; undefined for any other word. */
export function specialProcedureNamed(name: string): SpecialProcedureKind | undefined {
  return SPECIAL_PROCEDURES.find((kind) => SPECIAL_PROCEDURE_NAMES[kind] === name);
}
