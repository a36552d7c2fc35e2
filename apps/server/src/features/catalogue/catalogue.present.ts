import type { FormMaterialView, ItemFormView, RegionListView } from '@tongban/contract';
import {
  type Guide,
  handlingOf,
  limitsOf,
  type MaterialRequirement,
  POWER_TYPE_TERMS,
} from '@tongban/domain/catalogue';
import type { FoundItem } from './find-item.ts';
import type { ItemSummary } from './item-summary.ts';
import type { ReferenceData } from './reference-data.ts';

export function presentSummary(summary: ItemSummary, isOpen: (itemId: string) => boolean) {
  const { id, catalogueNo, name, powerType, handling } = summary;
  return {
    id,
    no: catalogueNo,
    name,
    powerType: POWER_TYPE_TERMS[powerType].name,
    open: isOpen(id),
    handling,
  };
}

/** What a clerk needs to take an application; marked 参考, since no county has confirmed a guide yet. */
export function presentForm({ item, guide }: FoundItem): ItemFormView {
  return {
    item: { id: item.id, no: item.catalogueNo, name: item.name },
    handling: handlingOf(guide),
    fields: presentFields(guide),
    materials: guide.materials.map(presentMaterial),
    placeRule: guide.placeRule,
    conditionsNote: guide.conditions.join('；'),
    limitsText: limitsText(guide),
    reference: true,
  };
}

/** The fields of the application form. */
export function presentFields(guide: Guide): ItemFormView['fields'] {
  return guide.formFields.map(({ id, label, type, required, options, unit, help }) => ({
    id,
    label,
    type,
    required,
    options: options ? [...options] : null,
    unit: unit ?? null,
    help,
  }));
}

export function presentRegions(reference: ReferenceData): RegionListView {
  const counties = reference.counties.map(({ id, name, townships }) => ({
    id,
    name,
    townships: townships.map((township) => ({ id: township.id, name: township.name })),
  }));
  return { counties };
}

/** 法定时限 and 承诺时限 in words, each in the unit of the statutory limit (R-1.3.6). */
export function limitsText(guide: Guide): string {
  if (handlingOf(guide) === 'payment_order') return '缴费后即时取得凭证';
  const { unit, statutoryDays, promisedDays, onTheSpot } = limitsOf(guide);
  const word = unit === 'working' ? '个工作日' : '日（自然日）';
  const promised =
    onTheSpot || promisedDays === 0 ? '材料齐全的当场办结' : `承诺${promisedDays}${word}内办结`;
  return `法定${statutoryDays === 0 ? '即时' : `${statutoryDays}${word}`}，${promised}`;
}

function presentMaterial(material: MaterialRequirement): FormMaterialView {
  const { id, name, condition, source, form, note, required } = material;
  const demand = required === 'conditional' ? 'conditional' : required ? 'yes' : 'no';
  return { id, name, required: demand, condition, source, form, note };
}
