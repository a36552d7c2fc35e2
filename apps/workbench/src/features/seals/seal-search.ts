import { known, oneOf, textOf } from '../../shell/address-parts.ts';

export const SEAL_KINDS = ['approval_no2', 'acceptance', 'department_approval', 'former_committee'] as const;
export type SealKind = (typeof SEAL_KINDS)[number];

export interface SealSearch {
  readonly township?: string | undefined;
  readonly kind?: SealKind | undefined;
  readonly status?: string | undefined;
  readonly due?: 'any' | 'late' | undefined;
}

export function readSealSearch({ township, kind, status, due }: Record<string, unknown>): SealSearch {
  return known({
    township: textOf(township),
    kind: oneOf(SEAL_KINDS, kind),
    status: textOf(status),
    due: oneOf(['any', 'late'] as const, due),
  });
}

/** 补录: a seal made before this system, entered as it is. */
export interface NewSealSearch {
  readonly entry?: 'existing' | undefined;
}

export function readNewSealSearch({ entry }: Record<string, unknown>): NewSealSearch {
  return known({ entry: oneOf(['existing'] as const, entry) });
}
