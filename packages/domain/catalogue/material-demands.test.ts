import { describe, expect, it } from 'vitest';
import { conditionQuestions, materialDemands } from './material-demands.ts';
import type { MaterialRequirement } from './material-requirement.ts';

const material = (id: string, required: MaterialRequirement['required'], condition: string | null = null) =>
  ({
    id,
    name: `材料${id}`,
    required,
    condition,
    source: 'applicant',
    form: 'electronic',
    copies: 1,
    reusableLicence: null,
    note: null,
    legalBasis: null,
    deferrable: null,
  }) satisfies MaterialRequirement;

const materials = [
  material('form', true),
  material('stage-plan', 'conditional', '临时搭建舞台、看台时'),
  material('photo', false),
  material('stage-report', 'conditional', '临时搭建舞台、看台时'),
  material('proxy', 'conditional', '委托他人代办时'),
];

const demands = (answers: Record<string, boolean>) =>
  materialDemands(materials, answers).map(({ material, demand }) => [material.id, demand]);

describe('materials and their conditions', () => {
  it('L-30 each condition is asked once, naming the materials that hang on it', () => {
    expect(conditionQuestions(materials)).toEqual([
      {
        id: 'stage-plan',
        condition: '临时搭建舞台、看台时',
        text: '您是否属于以下情形：临时搭建舞台、看台时？属于的，需要提交材料stage-plan、材料stage-report。',
        materialIds: ['stage-plan', 'stage-report'],
      },
      {
        id: 'proxy',
        condition: '委托他人代办时',
        text: '您是否属于以下情形：委托他人代办时？属于的，需要提交材料proxy。',
        materialIds: ['proxy'],
      },
    ]);
  });

  it('L-31 the answer decides for every material with that condition', () => {
    expect(demands({ 'stage-plan': true, proxy: false })).toEqual([
      ['form', 'required'],
      ['stage-plan', 'required'],
      ['photo', 'optional'],
      ['stage-report', 'required'],
      ['proxy', 'not_needed'],
    ]);
  });

  it('L-31 an unanswered condition is neither demanded nor waived', () => {
    expect(demands({})).toContainEqual(['proxy', 'unanswered']);
  });
});
