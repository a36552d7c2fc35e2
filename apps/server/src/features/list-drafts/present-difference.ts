import type { ListDifferenceView } from '@tongban/contract';
import { POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import { type ComparedField, type ListDifference, type ListRow, scopeText } from '@tongban/domain/delegation';
import type { Organisation } from '@tongban/domain/organisation';
import { MODE_NAMES } from '@tongban/domain/terms';
import { itemNamed, type ReferenceData } from '../catalogue/index.ts';

const NOTHING = '未填写';

const FIELD_NAMES: Readonly<Record<ComparedField, string>> = {
  mode: '实施方式',
  generation: '赋权次数',
  powerType: '权力类型',
  departmentId: '赋权部门',
  supervisorId: '监管部门',
  limits: '办理时限',
  scope: '委托范围',
  justification: '目录外理由',
  capacityNote: '承接能力说明',
};

export interface DifferenceWords {
  readonly reference: ReferenceData;
  readonly organisations: ReadonlyMap<string, Organisation>;
}

/** The difference of two versions in words, items in the order of the catalogue. */
export function presentDifference(words: DifferenceWords, difference: ListDifference): ListDifferenceView {
  const whole = (row: ListRow) => ({ ...itemColumns(words.reference, row), words: rowWords(words, row) });
  return {
    added: difference.added.map(whole).sort(byNumber),
    removed: difference.removed.map(whole).sort(byNumber),
    changed: difference.changed
      .map(({ before, after, fields }) => ({
        ...itemColumns(words.reference, after),
        fields: fields.map((field) => ({
          name: FIELD_NAMES[field],
          before: fieldWords(words, before, field),
          after: fieldWords(words, after, field),
        })),
      }))
      .sort(byNumber),
  };
}

/** Number and name of a row's item; a local one has its name on the row. */
export function itemColumns(
  reference: ReferenceData,
  { itemId, localName }: Pick<ListRow, 'itemId' | 'localName'>,
): { itemId: string; no: number | null; name: string } {
  const item = itemNamed(reference, itemId);
  return { itemId, no: item?.catalogueNo ?? null, name: item?.name ?? localName ?? '（目录外事项）' };
}

function rowWords(words: DifferenceWords, row: ListRow): string {
  const parts = (['mode', 'departmentId', 'supervisorId'] as const).map(
    (field) => `${FIELD_NAMES[field]}：${fieldWords(words, row, field)}`,
  );
  return parts.join('；');
}

function fieldWords({ organisations }: DifferenceWords, row: ListRow, field: ComparedField): string {
  switch (field) {
    case 'mode':
      return row.mode === null ? NOTHING : MODE_NAMES[row.mode];
    case 'generation':
      return `第${row.generation}次赋权`;
    case 'powerType':
      return row.powerType === null ? NOTHING : POWER_TYPE_TERMS[row.powerType].name;
    case 'departmentId':
    case 'supervisorId': {
      const id = row[field];
      return id === null ? NOTHING : (organisations.get(id)?.name ?? NOTHING);
    }
    case 'limits':
      return row.limits
        ? `受理${row.limits.acceptDays}、转递${row.limits.transferDays}、审批${row.limits.approveDays}`
        : NOTHING;
    case 'scope':
      return row.scope ? scopeText(row.scope) : '不另设范围';
    case 'justification':
      return row.justification
        ? `办件量：${row.justification.volume}；群众需求：${row.justification.demand}；承接能力：${row.justification.capacity}`
        : NOTHING;
    case 'capacityNote':
      return row.capacityNote === '' ? NOTHING : row.capacityNote;
  }
}

function byNumber(a: { readonly no: number | null }, b: { readonly no: number | null }): number {
  return (a.no ?? 999) - (b.no ?? 999);
}
