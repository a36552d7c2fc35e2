import type { FormField } from '../catalogue/index.ts';

/** A question of an application form by which the scope of a power can be fixed (E-07). */
export interface ScopeQuestion {
  readonly fieldId: string;
  readonly name: string;
  /** Of a measure; null for a choice. */
  readonly unit: string | null;
  /** Of a choice; empty for a measure. */
  readonly options: readonly string[];
}

/** The measures and the choices that the form asks, in its order. */
export function scopeQuestions(fields: readonly FormField[]): readonly ScopeQuestion[] {
  return fields.flatMap(({ id, label, type, unit, options }): ScopeQuestion[] => {
    const question = { fieldId: id, name: label };
    if (type === 'number' || type === 'money') return [{ ...question, unit: unit ?? '元', options: [] }];
    const isChoice = type === 'radio' || type === 'select' || type === 'checkbox';
    return isChoice && options !== undefined ? [{ ...question, unit: null, options }] : [];
  });
}
