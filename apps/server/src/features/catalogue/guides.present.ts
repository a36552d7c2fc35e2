import type { GuideView, LifeEventView } from '@tongban/contract';
import { handlingOf, type LifeEvent, limitsOf } from '@tongban/domain/catalogue';
import { presentFields, presentSummary } from './catalogue.present.ts';
import { departmentOf } from './departments.ts';
import type { FoundItem } from './find-item.ts';
import { lifeEventsWith } from './find-life-event.ts';
import { summariesOf } from './item-summary.ts';
import type { ReferenceData } from './reference-data.ts';

/** The guide as its page shows it, for programs. */
export function presentGuide(
  reference: ReferenceData,
  { item, guide }: FoundItem,
  isOpen: (itemId: string) => boolean,
): GuideView {
  const { unit, statutoryDays, promisedDays, onTheSpot, clockStart, extensionDays } = limitsOf(guide);
  const { decisionSystem } = guide;
  const [summary] = summariesOf([item], reference.guides);
  if (summary === undefined) throw new Error(`The item ${item.id} has no summary.`);
  return {
    item: presentSummary(summary, isOpen),
    delegatingDepartment: item.delegatingDepartment,
    supervisingDepartment: item.supervisingDepartment,
    department: departmentOf(item),
    reference: true,
    revision: guide.revision,
    nameEn: guide.nameEn,
    handling: handlingOf(guide),
    decisionSystem: decisionSystem.kind === 'external' ? decisionSystem.name : null,
    applicantKinds: [...guide.applicantKinds],
    applicantsNote: guide.serviceObjectNote,
    conditions: [...guide.conditions],
    materials: guide.materials.map(({ required, ...material }) => ({
      ...material,
      required: required === 'conditional' ? 'conditional' : required ? 'yes' : 'no',
    })),
    fields: presentFields(guide),
    limits: {
      unit,
      statutoryDays,
      statutoryBasis: guide.statutoryDaysBasis,
      promisedDays,
      onTheSpot,
      clockStart,
      extensionDays,
    },
    fee: guide.fee,
    result: { name: guide.result.name, validity: guide.result.validity },
    steps: guide.steps.map(({ kind, maxDays, note }) => ({ kind, maxDays, note })),
    placeRule: guide.placeRule,
    legalBasis: guide.legalBasis.map(({ title, article }) => ({ title, article })),
    lifeEvents: lifeEventsWith(reference, item.id).map(({ id, name }) => ({ id, name })),
    openPoints: guide.check,
    textCheckedAsOf: guide.textCheckedAsOf,
  };
}

export function presentLifeEvent(event: LifeEvent): LifeEventView {
  const { id, name, audience, description, steps, outsideItems, sharedMaterials } = event;
  return {
    id,
    name,
    audience,
    description,
    steps: steps.map(({ order, itemIds, mode, required, condition, note }) => ({
      order,
      itemIds: [...itemIds],
      mode,
      required: required === true,
      condition,
      note,
    })),
    outsideItems: [...outsideItems],
    sharedMaterials: [...sharedMaterials],
  };
}
