import type { CaseState } from '@tongban/domain/case';
import type { CatalogueItem, Guide } from '@tongban/domain/catalogue';
import type { DocumentEntry } from '@tongban/domain/certificate';

/** Letters of our own numbering, until a county gives its own: plainly neutral, after the case number. */
const LETTERS = {
  acceptance_voucher: '受',
  supplement_notice: '告',
  not_accepted_voucher: '不',
  termination_decision: '终',
  transfer_slip: '转',
  certificate: '准',
  refusal_decision: '驳',
} as const;

/** The `ordinal`th paper of that kind in the case, e.g. 371721-2026-000123-5-告01. */
export function paperNumber(
  { number }: Pick<CaseState, 'number'>,
  kind: keyof typeof LETTERS,
  ordinal = 1,
): string {
  return `${number}-${LETTERS[kind]}${String(ordinal).padStart(2, '0')}`;
}

/** The paragraph of 行政许可法 art. 32 that the outcome of a receipt rests on (L-32); null where the item is no licence. */
export function receiptLaw({ powerType }: Pick<CatalogueItem, 'powerType'>, ordinal: string): string | null {
  return powerType === 'licence' ? `《中华人民共和国行政许可法》第三十二条第一款第（${ordinal}）项` : null;
}

/** 法定 and 承诺 limit in words, with unit and start. */
export function limitWords({ limits }: Pick<CaseState, 'limits'>): { statutory: string; promised: string } {
  const unit = limits.unit === 'working_day' ? '个工作日' : '日（自然日）';
  const start = limits.clockStart === 'acceptance' ? '自受理之日起计算' : '自收到申请材料之日起计算';
  return {
    statutory: `${limits.statutoryDays}${unit}，${start}`,
    promised: `${limits.promisedDays}${unit}`,
  };
}

/** Name of a material or of a field of the form; null when the guide has neither. */
export function subjectName(guide: Guide, id: string): string | null {
  const material = guide.materials.find((each) => each.id === id);
  return material?.name ?? guide.formFields.find((each) => each.id === id)?.label ?? null;
}

/** What lies in the file, by material. */
export function filedEntries(guide: Guide, { materials }: Pick<CaseState, 'materials'>): DocumentEntry[] {
  return guide.materials.flatMap(({ id, name }) => {
    const count = materials.filter(({ materialId }) => materialId === id).length;
    return count === 0 ? [] : [{ title: name, points: [`电子件${count}份`] }];
  });
}
