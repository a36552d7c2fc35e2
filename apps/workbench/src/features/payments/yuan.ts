/** 1,068.40: an amount in 分 as it is read, in 元. */
export function yuanText(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${whole}.${String(cents % 100).padStart(2, '0')}`;
}

/** What a clerk typed as 元, in 分; null when it is no amount. */
export function readYuan(typed: string): number | null {
  const parts = /^(\d{1,8})(?:\.(\d{1,2}))?$/u.exec(typed.normalize('NFKC').replace(/[\s,]/gu, ''));
  return parts === null ? null : Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}
