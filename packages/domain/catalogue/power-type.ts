/** Kinds of power of the catalogue. */
export const POWER_TYPES = ['licence', 'confirmation', 'other_power', 'public_service'] as const;
export type PowerType = (typeof POWER_TYPES)[number];

/**
 * Code of GB/T 39554.1 and the word of the founding document for each kind of power.
 * Only 01 was seen in public samples; 07, 10 and 20 are from knowledge (requirements §3.1).
 */
export const POWER_TYPE_TERMS: Readonly<Record<PowerType, { gbCode: string; name: string }>> = {
  licence: { gbCode: '01', name: '行政许可' },
  confirmation: { gbCode: '07', name: '行政确认' },
  other_power: { gbCode: '10', name: '其他行政权力' },
  public_service: { gbCode: '20', name: '公共服务' },
};

/** The kind of power that the founding document calls `name`; undefined for any other word. */
export function powerTypeNamed(name: string): PowerType | undefined {
  return POWER_TYPES.find((type) => POWER_TYPE_TERMS[type].name === name);
}
