import type { MaterialRequirement } from './material-requirement.ts';

/** A yes/no question to the applicant; several materials may hang on one condition. */
export interface ConditionQuestion {
  /** Id of the first material that asks it: the key of the answer. */
  readonly id: string;
  readonly condition: string;
  readonly text: string;
  readonly materialIds: readonly string[];
}

/** Answers by question id: true = the condition applies. */
export type ConditionAnswers = Readonly<Record<string, boolean>>;

export type Demand = 'required' | 'optional' | 'not_needed' | 'unanswered';

export interface MaterialDemand {
  readonly material: MaterialRequirement;
  readonly demand: Demand;
}

/** The conditions of a list of materials, each asked once, in the order of the list. */
export function conditionQuestions(materials: readonly MaterialRequirement[]): readonly ConditionQuestion[] {
  const conditional = materials.filter(isConditional);
  const conditions = [...new Set(conditional.map((material) => material.condition))];
  return conditions.flatMap((condition) => {
    const group = conditional.filter((material) => material.condition === condition);
    const first = group[0];
    return first === undefined ? [] : [question(first.id, condition, group)];
  });
}

/**
 * Which materials are to be handed in, given what the applicant said about the conditions (L-30, L-31).
 * An unanswered condition stays `unanswered`: it is neither demanded nor waived.
 */
export function materialDemands(
  materials: readonly MaterialRequirement[],
  answers: ConditionAnswers,
): readonly MaterialDemand[] {
  const questions = conditionQuestions(materials);
  return materials.map((material) => ({ material, demand: demandFor(material, questions, answers) }));
}

function demandFor(
  material: MaterialRequirement,
  questions: readonly ConditionQuestion[],
  answers: ConditionAnswers,
): Demand {
  if (material.required === true) return 'required';
  if (!isConditional(material)) return 'optional';
  const asked = questions.find((each) => each.condition === material.condition);
  const answer = asked === undefined ? undefined : answers[asked.id];
  if (answer === undefined) return 'unanswered';
  return answer ? 'required' : 'not_needed';
}

type ConditionalMaterial = MaterialRequirement & { readonly condition: string };

function isConditional(material: MaterialRequirement): material is ConditionalMaterial {
  return material.required === 'conditional' && material.condition !== null;
}

function question(id: string, condition: string, group: readonly ConditionalMaterial[]): ConditionQuestion {
  const names = group.map((material) => material.name).join('、');
  return {
    id,
    condition,
    text: `您是否属于以下情形：${condition}？属于的，需要提交${names}。`,
    materialIds: group.map((material) => material.id),
  };
}
