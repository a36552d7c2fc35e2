/** How the items of a step stand to each other. */
export const LIFE_EVENT_STEP_MODES = ['single', 'one_of', 'one_or_more', 'parallel'] as const;
export type LifeEventStepMode = (typeof LIFE_EVENT_STEP_MODES)[number];

export interface LifeEventStep {
  readonly order: number;
  readonly itemIds: readonly string[];
  readonly mode: LifeEventStepMode;
  readonly required: boolean | 'conditional';
  readonly condition: string | null;
  /** Orders of the steps that come first. */
  readonly dependsOn: readonly number[];
  readonly note: string | null;
}

/** Several items for one event of life or business (一件事). */
export interface LifeEvent {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly audience: string;
  readonly description: string;
  readonly steps: readonly LifeEventStep[];
  /** What has to be done elsewhere: named so that nobody is sent away without knowing. */
  readonly outsideItems: readonly string[];
  readonly sharedMaterials: readonly string[];
  readonly keywords: readonly string[];
  readonly indicativePromisedDays: number;
}
