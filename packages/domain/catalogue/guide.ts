import type { SpecialProcedureKind } from '../terms/index.ts';
import type { FormField } from './form-field.ts';
import type { ItemId } from './item.ts';
import type { MaterialRequirement } from './material-requirement.ts';
import type { Mode } from './mode.ts';
import type { PlaceRule } from './place-rule.ts';

/** Working days (行政许可法 art. 82) or calendar days (other texts, the stricter reading). */
export const DAY_UNITS = ['working', 'calendar'] as const;
export type DayUnit = (typeof DAY_UNITS)[number];

/** From which moment the limit counts (requirements §2.1 conventions). */
export const CLOCK_STARTS = ['acceptance', 'complete_receipt'] as const;
export type ClockStart = (typeof CLOCK_STARTS)[number];

export const APPLICANT_KINDS = [
  'natural_person',
  'individual_business',
  'enterprise',
  'cooperative',
  'other_org',
] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** `external`: decided and printed in a national or provincial system; we record it and never render it. */
export type DecisionSystem = { readonly kind: 'here' } | { readonly kind: 'external'; readonly name: string };

export const RESULT_KINDS = [
  'registration',
  'certificate',
  'approval',
  'filing_receipt',
  'benefit_decision',
  'payment_receipt',
] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** How the reference limit is known; shown to users as 参考. */
export const LIMIT_EVIDENCE = [
  'statute_text_read',
  'secondary_page_read',
  'editor_knowledge_not_rechecked',
  'general_default_20_working_days',
  'immediate_service',
] as const;
export type LimitEvidence = (typeof LIMIT_EVIDENCE)[number];

/** Kinds of step during review; a step stops the clock only with a `pauseKind` (L-45). */
export const STEP_KINDS = ['site_survey', 'publication', 'expert_review', 'inspection', 'hearing'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** A step during review; only one with a `pauseKind` stops the clock (L-45). */
export interface GuideStep {
  readonly kind: StepKind;
  /** In days of the statutory limit's unit. */
  readonly maxDays: number;
  readonly note: string;
  readonly pauseKind: SpecialProcedureKind | null;
}

export interface GuideExtension {
  readonly days: number;
  readonly unit: DayUnit;
}

/** One published revision of an item's service guide (办事指南, L-30). */
export interface Guide {
  readonly itemId: ItemId;
  /** Hash of the content: two guides with the same revision say the same. */
  readonly revision: string;
  readonly name: string;
  readonly nameEn: string;
  readonly legalBasis: readonly { readonly title: string; readonly article: string }[];
  readonly applicantKinds: readonly ApplicantKind[];
  readonly serviceObjectNote: string;
  readonly conditions: readonly string[];
  readonly materials: readonly MaterialRequirement[];
  readonly formFields: readonly FormField[];
  readonly statutoryDays: number;
  readonly statutoryDaysUnit: DayUnit;
  readonly statutoryDaysBasis: string;
  /** Counted in `statutoryDaysUnit`; illustrative until a county publishes its own. */
  readonly promisedDays: number;
  readonly instant: boolean;
  readonly clockStart: ClockStart;
  readonly extension: GuideExtension | null;
  readonly steps: readonly GuideStep[];
  readonly fee: { readonly charged: boolean; readonly note: string };
  readonly result: { readonly name: string; readonly kind: ResultKind; readonly validity: string | null };
  readonly decisionSystem: DecisionSystem;
  readonly placeRule: PlaceRule;
  readonly delegationAdvice: {
    readonly mode: Mode;
    readonly why: string;
    /** Row 39: only a township that the province has designated may decide. */
    readonly needsDesignation: boolean;
  };
  readonly keywords: readonly string[];
  readonly relatedLifeEvents: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  /** What a county has to confirm. */
  readonly check: string;
  readonly timeLimitEvidence: LimitEvidence;
  readonly textCheckedAsOf: string;
}
