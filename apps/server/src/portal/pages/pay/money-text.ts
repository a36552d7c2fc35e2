/** 104.74: an amount in 分 as it is read, in 元. */
export function yuanText(cents: number): string {
  const whole = Math.floor(cents / 100).toString();
  return `${whole.replace(/\B(?=(\d{3})+$)/gu, ',')}.${String(cents % 100).padStart(2, '0')}`;
}

/** What somebody typed as 元, in 分; null when it is no amount. Full-width digits and a thousands comma are accepted. */
export function readYuan(typed: string): number | null {
  const text = typed.normalize('NFKC').replace(/[\s,，元]/gu, '');
  const parts = /^(\d{1,8})(?:\.(\d{1,2}))?$/u.exec(text);
  if (parts === null) return null;
  return Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
}
