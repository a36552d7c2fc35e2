import { describe, expect, it } from 'vitest';
import { delegatingChoices } from './delegating-choices.ts';

describe('delegatingChoices', () => {
  it('R-1.9 two choices where the source reads 或行政审批服务局', () => {
    const item = { delegatingDepartment: '县级市场监管部门或行政审批服务局' };
    expect(delegatingChoices(item)).toEqual(['县级市场监管部门', '行政审批服务局']);
  });

  it('R-1.9 one choice for the police, the civil affairs department and the companies', () => {
    expect(delegatingChoices({ delegatingDepartment: '县级公安机关' })).toEqual(['县级公安机关']);
    expect(delegatingChoices({ delegatingDepartment: '供电公司' })).toEqual(['供电公司']);
  });
});
