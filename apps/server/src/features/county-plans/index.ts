export { savePlanDraft } from './operations/change-plan-draft.ts';
export { nameWorkGroup } from './operations/name-work-group.ts';
export { publishPlan } from './operations/publish-plan.ts';
