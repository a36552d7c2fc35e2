import type { EditionDifferenceView } from '@tongban/contract';
import { POWER_TYPE_TERMS } from '@tongban/domain/catalogue';
import { type Catalogue, type EditionChange, itemIdOf, itemWordedOn } from '@tongban/domain/edition';
import { EDITION_CHANGE_NAMES, MODE_NAMES } from '@tongban/domain/terms';
import { findLaw, type ReferenceData } from '../catalogue/index.ts';

type Field = EditionDifferenceView['fields'][number];
const UNKNOWN = '待县补充';

/** The changes of an edition in words, against the catalogue before it. */
export function presentDifferences(
  reference: ReferenceData,
  changes: readonly EditionChange[],
  before: Catalogue,
): EditionDifferenceView[] {
  return changes.map((change) => {
    const old = itemWordedOn(before, itemIdOf(change));
    return {
      kind: change.kind,
      kindName: EDITION_CHANGE_NAMES[change.kind],
      itemId: itemIdOf(change),
      no: change.kind === 'added' ? change.item.catalogueNo : (old?.catalogueNo ?? null),
      name: nameAfter(change) ?? old?.name ?? '',
      fields: fieldsOf(reference, change, old),
      reason: change.kind === 'added' ? change.justification : change.reason,
    };
  });
}

function nameAfter(change: EditionChange): string | null {
  if (change.kind === 'ended') return null;
  return change.kind === 'added' ? change.item.name : change.name;
}

function fieldsOf(
  reference: ReferenceData,
  change: EditionChange,
  old: ReturnType<typeof itemWordedOn>,
): Field[] {
  const added = (label: string, after: string): Field => ({ label, before: null, after });
  switch (change.kind) {
    case 'added': {
      const { item, modes, basis } = change;
      return [
        added('权力类型', POWER_TYPE_TERMS[item.powerType].name),
        added('实施方式', modes.map((mode) => MODE_NAMES[mode]).join('、')),
        added('赋权部门', item.delegatingDepartment),
        added('监管部门', item.supervisingDepartment),
        ...(item.scopeText ? [added('事项范围', item.scopeText)] : []),
        added('依据', basisText(reference, basis)),
      ];
    }
    case 'ended':
      return [];
    case 'reworded':
      return [
        { label: '事项名称', before: old?.name ?? null, after: change.name },
        { label: '事项范围', before: old?.scopeText ?? null, after: change.scopeText },
      ].filter(({ before, after }) => before !== after);
  }
}

function basisText(reference: ReferenceData, basis: (EditionChange & { kind: 'added' })['basis']): string {
  const law = basis === null ? undefined : findLaw(reference, basis.lawId);
  if (basis === null || law === undefined) return UNKNOWN;
  // A text that nobody read is shown as 参考, never as checked.
  return `《${law.title}》${basis.article ?? ''}${law.checked ? '' : '（参考）'}`;
}
